package luoshi.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Random;
import java.util.function.ToIntFunction;
import luoshi.language.classify.Classifier;
import luoshi.language.classify.Example;
import luoshi.language.classify.Training;
import luoshi.language.identity.IdentityNumbers;
import luoshi.language.number.Quantities;
import luoshi.language.outline.Outline;
import luoshi.language.pairs.SearchPairs;
import luoshi.language.place.Places;
import luoshi.language.reply.ReplyQuality;
import luoshi.language.source.SourceFiles;
import luoshi.language.source.SourceReading;
import luoshi.language.source.SourceText;
import luoshi.language.source.Unreadable;
import luoshi.language.task.Tasks;
import luoshi.language.time.Times;
import luoshi.language.vague.VaguePhrases;

/**
 * Every reader of Chinese over the same invented messages (the same seed, the same messages), on one thread, against a plain
 * look at every character of them. This is the program's own measuring and no JMH: {@link Sample} throws a tenth of the
 * rounds away as warm-up, each round's result is added up and asked for at the end so that no work can be left out by the
 * compiler, and the median of the rounds is told. What differs by less than a tenth is the same.
 */
final class ReadersBenchmark implements Benchmark {

    private static final int MESSAGES = 200;
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final List<String> LABELS = List.of("road", "noise", "water", "school");

    /** What was read so far: a result that nobody asks for need not be computed. */
    private long read;

    @Override
    public String name() {
        return "readers";
    }

    @Override
    public String about() {
        return "each reader of Chinese over " + MESSAGES + " messages, against a plain look at every character of them";
    }

    @Override
    public int times() {
        return 40;
    }

    @Override
    public List<Figure> run(Bench bench, int times) {
        List<Example> messages = invented(MESSAGES, new Random(bench.seed()));
        List<String> texts = messages.stream().map(Example::text).toList();
        int characters = texts.stream().mapToInt(String::length).sum();
        Sample plain = measured(texts, times, ReadersBenchmark::look);
        List<Figure> figures = new ArrayList<>();
        figures.add(Figure.of("messages", texts.size(), "", 1));
        figures.add(Figure.of("characters", characters, "", 1));
        readers(messages).forEach((name, reader) -> {
            Sample sample = measured(texts, times, reader);
            figures.add(figure(name + ", characters", characters, "k/s", sample, plain));
        });
        Classifier classifier = Training.learn(messages, bench.seed());
        figures.add(figure("class, messages", texts.size(), "k/s",
                measured(texts, times, text -> classifier.labelOf(text).length()), plain));
        figures.add(figure("class with its words, messages", texts.size(), "k/s",
                measured(texts, times, text -> classifier.propose(text).words().size()), plain));
        if (read == 0) {
            throw new BenchCommand.NotHeld("no reader found anything in the invented messages");
        }
        return List.copyOf(figures);
    }

    private static Map<String, ToIntFunction<String>> readers(List<Example> messages) {
        Map<String, ToIntFunction<String>> readers = new LinkedHashMap<>();
        readers.put("places", text -> Places.find(text).size());
        readers.put("times", text -> Times.find(text, TODAY).size());
        readers.put("numbers", text -> Quantities.find(text).size());
        readers.put("identity", text -> IdentityNumbers.find(text).size());
        readers.put("vague", text -> VaguePhrases.find(text).size());
        readers.put("pairs for search", text -> SearchPairs.of(text).size());
        String answer = messages.getFirst().text();
        readers.put("reply", text -> ReplyQuality.of(text, answer, OptionalLong.of(3), 15).relevance().reasons().size());
        readers.put("outline", text -> Outline.of(source(text)).items().size());
        readers.put("tasks", text -> Tasks.in(source(text), TODAY).size());
        return readers;
    }

    private Sample measured(List<String> texts, int times, ToIntFunction<String> reader) {
        return Sample.of(times, _ -> texts.forEach(text -> read += reader.applyAsInt(text)));
    }

    /** The bare thing: every character is looked at once. */
    private static int look(String text) {
        int han = 0;
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            han += each >= 0x4e00 && each <= 0x9fff ? 1 : 0;
        }
        return han;
    }

    /** So many in a median millisecond are so many thousand in a second. */
    private static Figure figure(String what, int amount, String unit, Sample sample, Sample plain) {
        return new Figure(what, amount / sample.median(), unit, sample.size(), sample.median() / plain.median(),
                String.format(Locale.ROOT, "plain look %.3f ms", plain.median()));
    }

    private static SourceText source(String text) {
        return switch (SourceFiles.pasted(text)) {
            case SourceReading.Read(SourceText source) -> source;
            case Unreadable other -> throw new BenchCommand.NotHeld("an invented message cannot be read: " + other);
        };
    }

    /** Of each label its own trouble, so that a class can be learned; all else by chance. */
    private static List<Example> invented(int messages, Random random) {
        List<Example> all = new ArrayList<>();
        for (int i = 0; i < messages; i++) {
            int label = random.nextInt(LABELS.size());
            all.add(new Example(message(label, random), LABELS.get(label)));
        }
        return all;
    }

    private static String message(int label, Random random) {
        String trouble = List.of(
                "路面有一处约" + (2 + random.nextInt(30)) + "平方米的坑洼，雨天积水深",
                "工地搅拌站夜里施工，噪声" + (50 + random.nextInt(40)) + "分贝，老人孩子睡不好",
                "水压不足，五楼以上每天停水" + (1 + random.nextInt(5)) + "小时",
                "小学只招" + (40 + random.nextInt(90)) + "人，适龄儿童入学难").get(label);
        return "望湖街道湖滨路" + (1 + random.nextInt(200)) + "号清荷苑" + (1 + random.nextInt(30)) + "栋的居民反映："
                + (1 + random.nextInt(12)) + "月" + (1 + random.nextInt(28)) + "日以来，" + trouble
                + "，大家多次联系物业，有关部门一直没有处理。上周三又去了一次，对方说尽快解决。"
                + "一是要在" + (1 + random.nextInt(12)) + "月底前完成整改；二是由区住建局牵头，每季度检查不少于"
                + (1 + random.nextInt(4)) + "次，并向居民公布结果。联系电话1380013" + (1000 + random.nextInt(9000)) + "。";
    }
}
