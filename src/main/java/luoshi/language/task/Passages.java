package luoshi.language.task;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import luoshi.language.outline.OutlineItem;
import luoshi.language.source.Paragraph;
import luoshi.language.source.Span;

/** Parts a paragraph at the marks of its outline, leaves headings out, and finds the brackets that say who is responsible. */
final class Passages {

    private static final Pattern BRACKET = Pattern.compile("[（(〔\\[]([^（）()〔〕\\[\\]]{0,400}(?:[（(〔][^（）()〔〕]{0,60}[）)〕][^（）()〔〕\\[\\]]{0,200}){0,20})[）)〕\\]]");
    private static final Pattern ROLE_LINE = Pattern.compile(
            "^[\\s*—-]*((?:牵头|责任|主责|主办|承办|配合|协办|实施|完成|参与|协同)[^，。：:]{0,8}(?:单位|部门|领导|科室|处室|人|主体)[:：].+)$", Pattern.DOTALL);
    private static final Pattern TIME_LINE = Pattern.compile("^[\\s*—-]*(?:完成|整改|办理|实施|工作|进度)?(?:时限|时间|期限|时间节点|时间要求|进度安排)[:：](.{2,40})$", Pattern.DOTALL);
    private static final int SHORT_TITLE = 44;
    private static final int LONG_TITLE = 36;

    private final Context context;
    private final String text;
    private int next;

    Passages(Context context) {
        this.context = context;
        this.text = context.text();
    }

    /** Words, or a party that is stated in a bracket behind them, perhaps with a time. */
    record Piece(Span span, Optional<Party> party, Optional<String> time) {}

    /** Paragraphs must come in order. */
    List<Passage> of(Paragraph paragraph) {
        List<OutlineItem> items = context.outline().items();
        while (next < items.size() && items.get(next).span().start() < paragraph.span().start()) {
            next++;
        }
        List<Passage> passages = new ArrayList<>();
        int from = paragraph.span().start();
        Optional<OutlineItem> opened = Optional.empty();
        while (next < items.size() && items.get(next).span().start() < paragraph.span().end()) {
            OutlineItem item = items.get(next++);
            if (item.span().start() > from || opened.isPresent()) {
                passages.add(new Passage(opened, words(opened, from, item.span().start())));
            }
            opened = Optional.of(item);
            from = item.span().start();
        }
        passages.add(new Passage(opened, words(opened, from, paragraph.span().end())));
        return passages;
    }

    private Span words(Optional<OutlineItem> opened, int from, int end) {
        int start = opened.map(item -> isHeadingOnly(item) ? item.bodyStart() : item.heading().start()).orElse(from);
        return new Span(Math.min(start, end), end);
    }

    /** Whether the part has a heading, and behind it more than who is responsible. */
    private boolean isHeadingOnly(OutlineItem item) {
        int behind = item.heading().end();
        boolean goesOn = behind < text.length() && text.charAt(behind) == '，' || leadsIn(item.heading().of(text));
        if (!item.hasHeading() || goesOn || isSentence(item.heading().of(text)) || goesOnFromBefore(item)) {
            return false;
        }
        int end = Math.min(item.span().end(), item.bodyStart() + 600);
        String body = BRACKET.matcher(text.substring(Math.min(item.bodyStart(), end), end)).replaceAll("");
        int words = 0;
        for (String line : body.split("\n")) {
            words += ROLE_LINE.matcher(line.strip()).matches() ? 0 : line.replaceAll("[\\s*。；，、\u3000]", "").length();
        }
        return words > 3;
    }

    /** Three clauses or more, or two long ones, are a sentence that stands for itself, not a heading. */
    private static boolean isSentence(String heading) {
        long commas = heading.chars().filter(c -> c == '，').count();
        return commas >= 2 || commas == 1 && heading.length() >= LONG_TITLE || ActPhrase.LEFT_TO.in(heading.replaceFirst("[。；]$", ""));
    }

    /** 信访部门是专门机构，履行下列职责：. */
    private static boolean leadsIn(String heading) {
        return heading.endsWith("：") && JoinPhrase.LISTS_DUTIES.in(heading);
    }

    /** The last of a list whose parts end with semicolons is no heading, whatever paragraph follows. */
    private boolean goesOnFromBefore(OutlineItem item) {
        int before = item.span().start() - 1;
        while (before >= 0 && "\n\r -*#>\u3000".indexOf(text.charAt(before)) >= 0) {
            before--;
        }
        return before >= 0 && "；;".indexOf(text.charAt(before)) >= 0;
    }

    /** A line without any stop is the title of something, unless it begins as a task does. */
    boolean isTitle(Paragraph paragraph, Passage passage) {
        Span span = passage.words();
        boolean bold = paragraph.boldUntil() >= span.end() || paragraph.headingLevel() > 0;
        if (passage.opens().isPresent() || span.length() > (bold ? 2 * SHORT_TITLE : SHORT_TITLE)) {
            return false;
        }
        String words = span.of(text).strip();
        if (partyLine(words).isPresent() || timeLine(words).isPresent()) {
            return false;
        }
        boolean stops = words.isEmpty() || "。；！？：;:".indexOf(words.charAt(words.length() - 1)) >= 0;
        return !stops && (bold || Words.ACT.at(text, span.start(), span.end()) == 0 || !words.contains("，"));
    }

    List<Piece> pieces(Span words) {
        List<Piece> pieces = new ArrayList<>();
        Matcher bracket = BRACKET.matcher(text).region(words.start(), words.end());
        int from = words.start();
        while (bracket.find()) {
            Optional<Party> party = bracket.group(1).length() < 2 ? Optional.empty() : party(bracket, words);
            if (party.isPresent()) {
                pieces.add(new Piece(new Span(from, bracket.start()), Optional.empty(), Optional.empty()));
                pieces.add(new Piece(new Span(bracket.start(), bracket.end()), party, Parties.time(bracket.group(1))));
                from = bracket.end();
                while (from < words.end() && "。；;，, ".indexOf(text.charAt(from)) >= 0) {
                    from++;
                }
            }
        }
        pieces.add(new Piece(new Span(from, words.end()), Optional.empty(), Optional.empty()));
        return pieces;
    }

    /** Without 责任单位： it counts only where the sentence or the passage ends at the bracket. */
    private Optional<Party> party(Matcher bracket, Span words) {
        Optional<Party> party = Parties.stated(bracket.group(1));
        boolean says = bracket.group(1).matches("(?s).*(?:责任|牵头|负责|配合|分工|主办|承办).*");
        int before = bracket.start() - 1;
        boolean atEnd = bracket.end() >= words.end() || "。；;\n".indexOf(text.charAt(bracket.end())) >= 0
                || before > words.start() && "。；;".indexOf(text.charAt(before)) >= 0;
        return says || atEnd ? party : Optional.empty();
    }

    /** A line such as 责任单位：…; one that names a leader says nothing of units. */
    static Optional<Party> partyLine(String sentence) {
        Matcher line = ROLE_LINE.matcher(sentence.strip());
        return line.matches() ? Parties.stated(line.group(1)) : Optional.empty();
    }

    static Optional<String> timeLine(String sentence) {
        Matcher line = TIME_LINE.matcher(sentence.strip());
        return line.matches() ? Optional.of(line.group(1).replaceAll("[。；;]$", "")) : Optional.empty();
    }
}
