package luoshi.language.task;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import luoshi.language.source.Span;

/**
 * Holds found tasks against marked ones. A pair matches where both share at least 60 % of the characters of the longer;
 * one output answers one mark. Units and dates are judged on matched pairs: each name, each date, right, wrong or missed.
 */
record Evaluation(Score tasks, Score units, Score dates, List<Span> wrong, List<Span> missed) {

    static final double SHARE = 0.6;

    static Evaluation of(GoldDocument gold, List<ProposedTask> found, String text) {
        List<ProposedTask> inside = found.stream().filter(task -> gold.stretch().shared(task.span()) * 2 > task.span().length()).toList();
        Map<Integer, ProposedTask> answers = match(gold.tasks(), inside, text);
        Set<ProposedTask> used = new HashSet<>(answers.values());
        List<Span> wrong = inside.stream().filter(task -> !used.contains(task) && !isOptional(task.span(), gold.optional()))
                .map(ProposedTask::span).toList();
        List<Span> missed = new ArrayList<>();
        Score units = Score.NONE;
        Score dates = Score.NONE;
        for (int i = 0; i < gold.tasks().size(); i++) {
            GoldDocument.GoldTask wanted = gold.tasks().get(i);
            ProposedTask answer = answers.get(i);
            if (answer == null) {
                missed.add(wanted.span());
            } else {
                units = units.plus(names(wanted.responsible(), answer.responsible()));
                dates = dates.plus(words(wanted.due(), answer.due())).plus(words(wanted.frequency(), answer.frequency()));
            }
        }
        return new Evaluation(new Score(answers.size(), wrong.size(), missed.size()), units, dates, wrong, missed);
    }

    /** The best pairs first. */
    private static Map<Integer, ProposedTask> match(List<GoldDocument.GoldTask> wanted, List<ProposedTask> found, String text) {
        record Pair(int wanted, ProposedTask found, double share) {}
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            Span mark = wanted.get(i).span().trimmed(text);
            for (ProposedTask task : found) {
                double share = (double) mark.shared(task.span()) / Math.max(mark.length(), task.span().length());
                if (share >= SHARE) {
                    pairs.add(new Pair(i, task, share));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble((Pair pair) -> -pair.share()).thenComparingInt(Pair::wanted));
        Map<Integer, ProposedTask> answers = new HashMap<>();
        Set<ProposedTask> used = new HashSet<>();
        for (Pair pair : pairs) {
            if (!answers.containsKey(pair.wanted()) && used.add(pair.found())) {
                answers.put(pair.wanted(), pair.found());
            }
        }
        return answers;
    }

    private static boolean isOptional(Span span, List<Span> optional) {
        int shared = optional.stream().mapToInt(each -> each.shared(span)).sum();
        return shared * 2 >= span.length();
    }

    static Score names(List<String> wanted, List<String> given) {
        List<String> left = new ArrayList<>(given.stream().map(Evaluation::plain).toList());
        int right = 0;
        for (String name : wanted) {
            right += left.remove(plain(name)) ? 1 : 0;
        }
        return new Score(right, left.size(), wanted.size() - right);
    }

    private static Score words(String wanted, String given) {
        if (wanted.isEmpty() && given.isEmpty()) {
            return Score.NONE;
        }
        String mark = plain(wanted);
        String answer = plain(given);
        boolean right = !mark.isEmpty() && !answer.isEmpty() && (mark.contains(answer) || answer.contains(mark));
        return new Score(right ? 1 : 0, right || answer.isEmpty() ? 0 : 1, right || mark.isEmpty() ? 0 : 1);
    }

    private static String plain(String words) {
        return words.replaceAll("[\\s、，,。；;：:*]|等$|^各位", "").strip();
    }
}
