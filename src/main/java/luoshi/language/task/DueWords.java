package luoshi.language.task;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates, deadlines and frequencies. A date is a deadline where the words around it say so (到…, …前, …底) or where it
 * opens the clause; a date that only names something (2019年政务公开工作要点) is none.
 */
final class DueWords {

    private static final String D = "[0-9０-９]";
    private static final String YEAR = "(?:(?:19|20|１９|２０)" + D + "{2}|[二两][〇○零]?[〇○零一二三四五六七八九]{3})年度?|今年|明年|本年度?|当年";
    private static final String PART = "(?:上半年|下半年|第?[一二三四1-4]季度|" + D + "{1,2}月(?:份|初|上旬|中旬|下旬)?|[一二三四五六七八九十]{1,2}月份?)(?:" + D + "{1,2}[日号])?";
    private static final String END = "(?:底之前|底以前|底前|末前|底|末|年底|年末|之前|以前|前|内|止|中旬|初)";
    private static final String TIME = "(?:(?:" + YEAR + ")(?:" + PART + ")?|" + PART + "|年底|年末|(?<![一二三四五六七八九十两几半\\d])年内|年中|月底)";

    /** Examples: 到2028年, 于今年7月底前, 2023年1月28日前, 年内, 9月底之前, 到年底时. */
    private static final Pattern DEADLINE = Pattern.compile(
            "(?:(?:力争)?(?:" + YEAR + "(?=至))?(?:到|至|截至|截止到?|于|在|自)(?<a>" + TIME + "(?:" + END + ")?)|(?<b>" + TIME + END + "|(?<![一二三四五六七八九十两几半\\d])年内|年底|年末))");

    /** Examples: 3月：, 1月至4月, 4-5月：, 12-1月, 全年. */
    private static final Pattern HEAD = Pattern.compile(
            "^(?<h>(?:" + YEAR + ")?" + PART + "\\s*[-—–－~～至到]{1,2}\\s*(?:" + YEAR + ")?(?:" + PART + "|" + D + "{1,2}[日号])|(?:" + YEAR + ")?(?:" + D + "{1,2}|" + D + "{1,2}月(?:份|底|初|上旬|中旬|下旬)?)\\s*(?:[-—–－~～至到]{1,2}\\s*" + D + "{1,2}\\s*月(?:份|底)?)|(?:" + YEAR + ")?(?:" + PART + ")(?:底|末)?(?:之?前)?|全年|年内|(?:" + YEAR + ")(?:底|末|内)?(?:之?前)?|全学年|寒假|暑假)");

    /** Examples: 2020年春季学期开学后, 春节期间, 3个工作日内, 三年内, 最高三年. */
    private static final Pattern SPAN = Pattern.compile(
            "会前(?:\\d{1,2}|[一二三])[天日]|开学第[一二三][天周月]|开学(?:后第[一二三][天周月]|[前初])|^节前(?=[要须应]|集中|组织|开展)|(?:20" + D + "{2}年)?(?:[春秋]季学期(?:开学)?[前后]|(?<=在|利用)(?:春节|国庆|暑假|寒假)(?:期间|假期|前后)|“?十[一二三四五六]五”?(?:末|期间))|(?:[会期]后)?(?:" + D + "{1,3}|[一二三四五六七八九十两半]{1,3})(?:个)?(?:工作日|自然日|日|天|小时|个月|月|周|年)(?:之?内|以内)|(?<=利用|用)(?:[0-9]{1,2}|[一二三四五两])年(?:左右)?时间");

    /** Examples: 每季度, 每半年至少1天, 定期, 常态化, 长期坚持, 按月. */
    private static final Pattern FREQUENCY = Pattern.compile(
            "每(?:个)?(?:半年|两年|[一二三两" + "\\d]+年|年度?|学期|季度?|半月|[一二三两\\d]+个月|月(?:\\d{1,2}[日号](?:之?前)?|底前?)?|旬|两周|(?:周|星期)[一二三四五六日]?|日|天)(?:(?:至少|不少于|[一二三两\\d]+次)[\\d一二三两]{0,3}[次天场期回]?)?|不定期|(?<![一固特])定期(?!限)|常态化(?=[开组举梳推接发]|地)|按(?:年度?|季度?|月|周|日)(?=[开组进公报通调汇对考统打])|逐[年月季周日]|长期坚持|持之以恒");

    /** 每年最高20万元 is a sum, not a frequency. */
    private static final Pattern AMOUNT = Pattern.compile("最高|不超过|给予|[\\d.]+万?亿?元");
    private static final Pattern WITHIN = Pattern.compile("(\\d{1,3}|[一二三四五六七八九十两]{1,3})个?(自然日|日|天|月|周|年)(?:之?内|以内)");

    /** 年底兑现 within quotation marks is a saying, not a date. */
    private static final Pattern QUOTED = Pattern.compile("“[^“”]{1,60}”");

    /** 4月份启动创建: a month that opens the clause, before a verb. */
    private static final Pattern MONTH = Pattern.compile("^(?<m>(?:" + YEAR + ")?(?:" + D + "{1,2}|[一二三四五六七八九十]{1,2})月(?:份|上旬|中旬|下旬))(?=启动|开展|组织|完成|召开|举办|举行|实施|进行|印发|制定|报送)");

    private DueWords() {}

    /** @param reference the document's day; without it no date is resolved */
    static Due in(String sentence, @Nullable LocalDate reference) {
        String words = QUOTED.matcher(sentence).replaceAll(quoted -> "“".repeat(quoted.group().length()));
        String frequency = frequency(words);
        Matcher deadline = DEADLINE.matcher(words);
        while (deadline.find()) {
            String found = deadline.group();
            String time = deadline.group("a") == null ? deadline.group("b") : deadline.group("a");
            if (isDeadline(words, deadline, found)) {
                return new Due(found.replaceFirst("^(?:于|在|自)(?=.)", ""), resolve(time, reference), frequency);
            }
        }
        Matcher head = HEAD.matcher(words);
        if (head.find() && head.end() > 1 && head.end() < words.length() && "，,：:。、 \n\t".indexOf(words.charAt(head.end())) >= 0) {
            return new Due(head.group("h"), resolve(head.group("h"), reference), frequency);
        }
        Matcher month = MONTH.matcher(words);
        if (month.find()) {
            return new Due(month.group("m"), resolve(month.group("m"), reference), frequency);
        }
        Matcher span = SPAN.matcher(words);
        return span.find() ? new Due(span.group(), within(span.group(), reference), frequency) : new Due("", null, frequency);
    }

    /** The time at the head of an item or in a cell for dates: there, any date is one. */
    static Due head(String words, @Nullable LocalDate reference) {
        String bare = words.strip();
        String frequency = frequency(bare);
        Matcher head = HEAD.matcher(bare);
        if (head.find() && head.end() > 1) {
            return new Due(head.group("h"), resolve(head.group("h"), reference), frequency);
        }
        Due inside = in(bare, reference);
        return inside.isNone() && !bare.isEmpty() && bare.length() <= 24 ? new Due(bare, resolve(bare, reference), "") : inside;
    }

    /** 三年内, 6个月内: counted from the document's day. Working days need a calendar and stay open. */
    private static @Nullable LocalDate within(String words, @Nullable LocalDate reference) {
        Matcher within = WITHIN.matcher(words);
        if (reference == null || !within.matches()) {
            return null;
        }
        int at = "一二三四五六七八九十".indexOf(within.group(1));
        int count = Character.isDigit(within.group(1).charAt(0)) ? Integer.parseInt(within.group(1)) : within.group(1).equals("两") ? 2 : at + 1;
        return count < 1 ? null : switch (within.group(2)) {
            case "年" -> reference.plusYears(count);
            case "月" -> reference.plusMonths(count);
            case "周" -> reference.plusWeeks(count);
            default -> reference.plusDays(count);
        };
    }

    private static boolean isDeadline(String words, Matcher deadline, String found) {
        int after = deadline.end();
        if (found.startsWith("自") || words.startsWith("以来", after) || words.startsWith("以后", after)) {
            return false;
        }
        return !found.startsWith("在") || found.matches(".*(?:前|内|底|末)$");
    }

    private static String frequency(String words) {
        Matcher frequency = FREQUENCY.matcher(words);
        while (frequency.find()) {
            int after = frequency.end();
            boolean amount = AMOUNT.matcher(words).region(after, words.length()).lookingAt() || words.startsWith("每人", frequency.start() - 2);
            if (!amount) {
                return frequency.group();
            }
        }
        return "";
    }

    /** The last day of the time that these words name. */
    static @Nullable LocalDate resolve(String words, @Nullable LocalDate reference) {
        String folded = Normalizer.normalize(words, Normalizer.Form.NFKC);
        Matcher year = Pattern.compile("(20\\d{2}|19\\d{2})年").matcher(folded);
        Integer named = year.find() ? Integer.valueOf(year.group(1)) : null;
        if (named == null && reference == null) {
            return null;
        }
        int inYear = named != null ? named : reference.getYear() + (folded.contains("明年") ? 1 : 0);
        Matcher month = Pattern.compile("(\\d{1,2})月(?:(\\d{1,2})[日号])?(?!.*\\d月)").matcher(folded);
        try {
            if (month.find()) {
                int m = Integer.parseInt(month.group(1));
                if (month.group(2) != null) {
                    return LocalDate.of(inYear, m, Integer.parseInt(month.group(2)));
                }
                YearMonth in = YearMonth.of(inYear, m);
                return folded.contains("上旬") ? in.atDay(10) : folded.contains("中旬") ? in.atDay(20) : in.atEndOfMonth();
            }
        } catch (DateTimeException noSuchDay) {
            return null;
        }
        return ofPart(folded, inYear, named != null || reference != null);
    }

    private static @Nullable LocalDate ofPart(String folded, int year, boolean known) {
        if (folded.contains("上半年") || folded.contains("年中")) {
            return LocalDate.of(year, 6, 30);
        }
        Matcher quarter = Pattern.compile("([一二三四1-4])季度").matcher(folded);
        if (quarter.find()) {
            int q = "一二三四".indexOf(quarter.group(1)) >= 0 ? "一二三四".indexOf(quarter.group(1)) + 1 : Integer.parseInt(quarter.group(1));
            return YearMonth.of(year, q * 3).atEndOfMonth();
        }
        return known && folded.contains("年") ? LocalDate.of(year, 12, 31) : null;
    }
}
