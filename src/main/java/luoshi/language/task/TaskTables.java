package luoshi.language.task;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import luoshi.language.source.Paragraph;
import luoshi.language.source.Span;
import org.jspecify.annotations.Nullable;

/**
 * Reads task tables: the head says which column is which. Where the column of dates tells what is done when (3月：制定方案),
 * its acts are the tasks; else the measures, else the tasks themselves. Merged cells hold for all rows beside them.
 */
final class TaskTables {

    private static final Pattern NUMBERED = Pattern.compile("(?:^|(?<=[\\n；;。\\s]))\\s*(?:\\d{1,2}[.．、)）]|[（(]\\d{1,2}[)）]|[①-⑳])\\s*");
    private static final Pattern TIME_HEAD = Pattern.compile("^(?:[\\d０-９]{1,2}月?\\s*[-—–－~～至到]{1,2}\\s*)?(?:\\d{4}年)?(?:[\\d０-９]{1,2}月(?:份|底|初)?-?|每(?:年|月|季度?|周|学期)|全年|上半年|下半年|第?[一二三四]季度|年底|年内)(?:前|底|末)?[：:，,\\s]*");

    private final Context context;
    private final String text;
    private final List<ProposedTask> tasks = new ArrayList<>();

    TaskTables(Context context) {
        this.context = context;
        this.text = context.text();
    }

    List<ProposedTask> read() {
        int table = 0;
        @Nullable TableColumns columns = null;
        for (Paragraph row : context.source().paragraphs()) {
            if (!row.isRow()) {
                continue;
            }
            if (row.table() != table) {
                table = row.table();
                columns = null;
            }
            Optional<TableColumns> head = columns == null ? TableColumns.of(row, text) : Optional.empty();
            if (head.isPresent()) {
                columns = head.get();
            } else if (columns != null) {
                row(row, columns);
            }
        }
        return tasks;
    }

    private void row(Paragraph row, TableColumns columns) {
        Party party = party(row, columns);
        Optional<Span> schedule = first(row, columns, TableColumns.Role.DUE);
        if (schedule.isPresent() && tellsActs(schedule.get())) {
            acts(schedule.get(), party, Due.NONE);
            return;
        }
        Due due = schedule.map(cell -> DueWords.head(cell.of(text), context.day())).orElse(Due.NONE);
        for (TableColumns.Role role : List.of(TableColumns.Role.MEASURE, TableColumns.Role.TASK)) {
            Optional<Span> work = last(row, columns, role);
            if (work.isPresent()) {
                acts(work.get(), party, due);
                return;
            }
        }
    }

    /** A cell for dates that holds more than a date. */
    private boolean tellsActs(Span cell) {
        String words = cell.of(text);
        return words.length() - timeHead(words) >= 4 && Words.ACT.indexIn(words, timeHead(words), words.length()) >= 0
                || words.length() - timeHead(words) >= 8 && timeHead(words) > 0;
    }

    private static int timeHead(String words) {
        Matcher head = TIME_HEAD.matcher(words);
        return head.find() ? head.end() : 0;
    }

    /** Each numbered line or sentence of the cell, with the time that heads it or one of those before it. */
    private void acts(Span cell, Party party, Due given) {
        Due due = given;
        for (Span line : numbered(cell)) {
            for (Sentence sentence : context.sentences().in(line)) {
                Span words = sentence.span();
                int head = timeHead(words.of(text));
                if (head > 0) {
                    due = DueWords.head(words.of(text).substring(0, head).replaceAll("[：:，,\\s-]+$", ""), context.day());
                }
                Span act = new Span(words.start() + head, words.end()).trimmed(text);
                if (act.length() >= 3) {
                    act(act, party, due);
                }
            }
        }
    }

    private void act(Span words, Party party, Due due) {
        List<Sentence> sentences = context.sentences().in(words);
        List<Cut> cuts = sentences.isEmpty() ? List.of() : context.cutter().cut(sentences.getFirst(), false);
        if (cuts.isEmpty()) {
            Clause whole = new Clause(words, Clause.Kind.OTHER, words.start(), new Span(words.start(), words.start()), false);
            cuts = List.of(new Cut(words, whole, whole.subject(), 0.7));
        }
        for (Cut cut : cuts) {
            Party bySentence = Parties.inSentence(cut.span().of(text));
            Party named = cut.subject().length() == 0 ? bySentence : new Party(Parties.names(cut.subject().of(text)), List.of());
            Party who = party.isNobody() || !named.isNobody() && !bySentence.isNobody() ? named : party;
            tasks.add(context.task(cut, who, context.dueIn(cut.span()).orElse(due)));
        }
    }

    private List<Span> numbered(Span cell) {
        List<Span> lines = new ArrayList<>();
        Matcher mark = NUMBERED.matcher(text).region(cell.start(), cell.end());
        mark.useTransparentBounds(false);
        int from = cell.start();
        while (mark.find()) {
            if (mark.start() > from) {
                lines.add(new Span(from, mark.start()));
            }
            from = mark.end();
        }
        lines.add(new Span(from, cell.end()));
        return lines;
    }

    private Party party(Paragraph row, TableColumns columns) {
        List<String> lead = names(row, columns, TableColumns.Role.LEAD);
        List<String> duty = names(row, columns, TableColumns.Role.UNIT);
        List<String> support = new ArrayList<>(names(row, columns, TableColumns.Role.SUPPORT));
        if (lead.isEmpty() && duty.isEmpty()) {
            return new Party(names(row, columns, TableColumns.Role.PERSON), support);
        }
        if (lead.isEmpty()) {
            return new Party(duty, support);
        }
        support.addAll(0, duty);
        return new Party(lead, support);
    }

    private List<String> names(Paragraph row, TableColumns columns, TableColumns.Role role) {
        return first(row, columns, role).map(cell -> Parties.names(cell.of(text))).orElse(List.of()).stream()
                .filter(name -> !name.matches("\\d+")).toList();
    }

    private Optional<Span> first(Paragraph row, TableColumns columns, TableColumns.Role role) {
        return columns.all(role).stream().filter(column -> column < row.cells().size())
                .map(column -> row.cells().get(column)).filter(cell -> cell.length() > 0).findFirst();
    }

    private Optional<Span> last(Paragraph row, TableColumns columns, TableColumns.Role role) {
        return columns.all(role).stream().filter(column -> column < row.cells().size())
                .map(column -> row.cells().get(column)).filter(cell -> cell.length() > 1).reduce((before, after) -> after);
    }
}
