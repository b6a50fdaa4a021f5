package luoshi.language.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Mends what pages and converters did to a text: lines of a hosting site, page numbers, running numbers that stand at
 * each page boundary in the middle of a sentence, lines broken at a fixed width. Only takes away; never adds or changes a
 * character, except that a line break within a sentence goes. A text without such damage comes back as it is.
 */
final class TextRepair {

    /** Example: 《某某.docx》由会员分享,可在线阅读,更多相关《某某.docx》请在某某网上搜索。 */
    private static final Pattern SITE_LINE = Pattern.compile(
            "^.{0,120}(?:由会员分享|可在线阅读|珍藏版\\)》|请在.{1,12}(?:文库|文档|网)上?搜索|下载文档到电脑|版权归原作者).{0,160}$");

    /** Examples: - 3 -, — 12 —, 第 3 页 共 9 页, 3/9. A line of its own. */
    private static final Pattern PAGE_LINE = Pattern.compile(
            "^[\\s\\u3000]*(?:[-—–－]{1,2}\\s*\\d{1,4}\\s*[-—–－]{1,2}|第\\s*\\d{1,4}\\s*页(?:\\s*[,，/]?\\s*共\\s*\\d{1,4}\\s*页)?|\\d{1,4}\\s*/\\s*\\d{1,4}|Page\\s+\\d{1,4}.{0,12})[\\s\\u3000]*$");

    private static final Pattern RUNNING_NUMBER = Pattern.compile("^(\\d{1,4})、");
    private static final String SENTENCE_ENDS = "。！？!?：:；;”」』）)】》…";
    private static final Pattern BEGINS_ITEM = Pattern.compile(
            "^[\\s\\u3000#>*]*(?:[一二三四五六七八九十]{1,3}[、是要]|[（(][一二三四五六七八九十\\d]{1,3}[)）]|\\d{1,3}[.．、)）]|第[一二三四五六七八九十百\\d]{1,4}[条章节、，]|[①-⑳]|附件|——|[-*+] |\\|).*");
    private static final int WIDEST_WRAP = 90;
    private static final int FEWEST_LINES = 6;

    private TextRepair() {}

    static SourceText mend(String words) {
        List<Span> lines = lines(words);
        boolean[] dropped = debris(words, lines);
        int[] from = new int[lines.size()];
        for (int i = 0; i < from.length; i++) {
            from[i] = lines.get(i).start();
        }
        boolean[] joined = new boolean[lines.size()];
        takeRunningNumbers(words, lines, dropped, from, joined);
        joinWrapped(words, lines, dropped, joined);
        return assemble(words, lines, dropped, from, joined);
    }

    private static List<Span> lines(String words) {
        List<Span> lines = new ArrayList<>();
        int start = words.startsWith("\uFEFF") ? 1 : 0;
        for (int i = start; i <= words.length(); i++) {
            if (i == words.length() || words.charAt(i) == '\n' || words.charAt(i) == '\r' || words.charAt(i) == '\f') {
                lines.add(new Span(start, i));
                start = i + 1;
            }
        }
        return lines;
    }

    private static boolean[] debris(String words, List<Span> lines) {
        boolean[] dropped = new boolean[lines.size()];
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).length() <= 300) {
                String line = lines.get(i).of(words);
                dropped[i] = SITE_LINE.matcher(line).matches() || PAGE_LINE.matcher(line).matches();
            }
        }
        return dropped;
    }

    /** Numbers 1、2、3、… at line starts, most of them in the middle of a sentence, are of pages, not of the text. */
    private static void takeRunningNumbers(
            String words, List<Span> lines, boolean[] dropped, int[] from, boolean[] joined) {
        List<Integer> numbered = new ArrayList<>();
        int next = 1;
        int broken = 0;
        int before = -1;
        for (int i = 0; i < lines.size(); i++) {
            if (dropped[i] || lines.get(i).trimmed(words).length() == 0) {
                continue;
            }
            Matcher number = RUNNING_NUMBER.matcher(lines.get(i).of(words));
            if (number.find() && Integer.parseInt(number.group(1)) == next) {
                broken += before >= 0 && isOpen(words, lines.get(before)) ? 1 : 0;
                numbered.add(i);
                next++;
            }
            before = i;
        }
        if (numbered.size() < 3 || broken * 2 < numbered.size()) {
            return;
        }
        for (int line : numbered) {
            from[line] = words.indexOf('、', lines.get(line).start()) + 1;
            joined[line] = line != numbered.getFirst();
        }
    }

    /** Whether a line stops within a sentence. */
    private static boolean isOpen(String words, Span line) {
        Span trimmed = line.trimmed(words);
        return trimmed.length() > 0 && SENTENCE_ENDS.indexOf(words.charAt(trimmed.end() - 1)) < 0;
    }

    /** Lines of one width, most of them open at the end, were broken by a page; they are joined again. */
    private static void joinWrapped(String words, List<Span> lines, boolean[] dropped, boolean[] joined) {
        int widest = 0;
        int count = 0;
        for (int i = 0; i < lines.size(); i++) {
            int length = lines.get(i).trimmed(words).length();
            if (!dropped[i] && length > 0) {
                widest = Math.max(widest, length);
                count++;
            }
        }
        if (widest > WIDEST_WRAP || widest < 12 || count < FEWEST_LINES) {
            return;
        }
        int full = 0;
        int open = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (!dropped[i] && lines.get(i).trimmed(words).length() >= widest * 0.85) {
                full++;
                open += isOpen(words, lines.get(i)) ? 1 : 0;
            }
        }
        if (full * 3 < count || open * 2 < full) {
            return;
        }
        int before = -1;
        for (int i = 0; i < lines.size(); i++) {
            if (dropped[i]) {
                continue;
            }
            if (lines.get(i).trimmed(words).length() == 0) {
                before = -1;
                continue;
            }
            joined[i] |= before >= 0 && lines.get(before).trimmed(words).length() >= widest * 0.8
                    && isOpen(words, lines.get(before)) && !BEGINS_ITEM.matcher(lines.get(i).of(words)).matches();
            before = i;
        }
    }

    private static SourceText assemble(String words, List<Span> lines, boolean[] dropped, int[] from, boolean[] joined) {
        boolean sound = true;
        for (int i = 0; i < lines.size() && sound; i++) {
            sound = !dropped[i] && !joined[i] && from[i] == lines.get(i).start();
        }
        if (sound && !words.startsWith("\uFEFF")) {
            return whole(words, lines);
        }
        StringBuilder text = new StringBuilder(words.length());
        OffsetMap.Builder map = new OffsetMap.Builder();
        List<Span> mended = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (dropped[i]) {
                continue;
            }
            int begin = joined[i] ? leading(words, from[i], lines.get(i).end()) : from[i];
            Span last = mended.isEmpty() ? null : mended.getLast();
            if (joined[i] && last != null) {
                text.setLength(last.end());
                mended.removeLast();
            }
            int start = text.length();
            map.piece(start, begin);
            text.append(words, begin, lines.get(i).end());
            mended.add(new Span(joined[i] && last != null ? last.start() : start, text.length()));
            text.append('\n');
        }
        return SourceText.of(text.toString(), paragraphs(text.toString(), mended), map.build());
    }

    private static int leading(String words, int from, int to) {
        int at = from;
        while (at < to && Span.isBlank(words.charAt(at))) {
            at++;
        }
        return at;
    }

    private static SourceText whole(String words, List<Span> lines) {
        return SourceText.of(words, paragraphs(words, lines), OffsetMap.same());
    }

    private static List<Paragraph> paragraphs(String text, List<Span> lines) {
        return MarkdownLines.paragraphs(text, lines);
    }
}
