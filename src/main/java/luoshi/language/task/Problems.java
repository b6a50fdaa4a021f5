package luoshi.language.task;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import luoshi.language.outline.Outline;
import luoshi.language.source.Paragraph;
import luoshi.language.source.SourceText;
import luoshi.language.source.Span;

/** Finds what a document says is wrong: clauses with words of lack, with their place, object and fact. */
public final class Problems {

    private static final Pattern LACK = Pattern.compile(
            "(?:还|仍|尚|较|比较|相对|依然)?(?:不(?:到位|彻底|紧密|明显|够|高|强|足|深入|扎实|规范|及时|严格|严密|健全|完善|清|明|实|开阔|落实|力|尽心|重视|符合|作为|担当|快|优|大|合理|平衡|充分|均衡|准|细|严|好)|偏[重低弱差慢少]|滞后|缺[失乏位]|薄弱|短缺|欠账|短板|推诿扯皮|走过场|应付了事|虚报|冒领|流于形式|违规|未(?:见|按|建立|落实|完成|达到|形成|及时|公开|有效)|没有(?:很好|真正|多渠道|达到|落实|形成)|没能|难以|无法|下降|困难(?:还|较)?|严峻|制度不)");
    private static final Pattern PLACE = Pattern.compile("(?:[^，。；、,;:：“”\\s]{2,12}(?:市|县|区|乡|镇|街道|村|社区|学校|路|小区)(?![长域别分场])|(?:部分|个别|一些|少数|有的)(?:学校|单位|社区|村|干部|部门|地方|企业|街道|乡镇|同志|党员|科室|窗口|商户|小区|工地|路段|食堂|领域))");
    private static final Pattern OPENING = Pattern.compile("\\s*(?:[一二三四五六七八九十]{1,2}是|比如|例如|但?仍?还?存在|反映出|表现为|突出表现在|主要是|尤其是|特别是)?");
    private static final int LONGEST = 80;

    private Problems() {}

    public static List<ProposedProblem> in(SourceText source, Outline outline) {
        Context context = Context.of(source, outline, null);
        Passages passages = new Passages(context);
        Stage stage = new Stage(context);
        List<ProposedProblem> problems = new ArrayList<>();
        for (Paragraph paragraph : source.paragraphs()) {
            if (paragraph.isRow()) {
                continue;
            }
            for (Passage passage : passages.of(paragraph)) {
                passage.opens().ifPresent(stage::open);
                Span words = passage.opens().map(item -> new Span(item.heading().start(), passage.words().end())).orElse(passage.words());
                for (Sentence sentence : context.sentences().in(words)) {
                    stage.hear(sentence.span().of(source.text()));
                    if (stage.isAmongProblems()) {
                        found(source.text(), sentence.span(), problems);
                    }
                }
            }
        }
        return List.copyOf(problems);
    }

    /** One problem for each part of the sentence that tells of a lack: 特色亮点不明显、精细化程度不高 are two. */
    private static void found(String text, Span sentence, List<ProposedProblem> problems) {
        Matcher place = PLACE.matcher(text).region(sentence.start(), sentence.end());
        String where = place.find() ? place.group() : "";
        int from = sentence.start();
        for (int i = sentence.start(); i <= sentence.end(); i++) {
            if (i == sentence.end() || "，,、；;。：:".indexOf(text.charAt(i)) >= 0) {
                part(text, new Span(from, i), where, problems);
                from = i + 1;
            }
        }
    }

    private static void part(String text, Span part, String place, List<ProposedProblem> problems) {
        String words = part.of(text);
        Matcher lack = LACK.matcher(words);
        if (words.length() > LONGEST || !lack.find() || lack.start() < 2) {
            return;
        }
        Matcher opening = OPENING.matcher(words);
        int start = opening.lookingAt() ? opening.end() : 0;
        String object = words.substring(start, Math.max(start, lack.start())).replaceAll("[的还仍]$", "").strip();
        boolean announces = object.contains("存在") || object.contains("还有");
        if (object.length() >= 2 && !announces) {
            problems.add(new ProposedProblem(new Span(part.start() + start, part.end()), place, object, words.substring(lack.start())));
        }
    }
}
