package luoshi.language.time;

import static luoshi.language.time.CalendarWords.group;
import static luoshi.language.time.TimeWords.*;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import luoshi.language.Alternatives;
import luoshi.language.time.CalendarWords.Days;
import org.jspecify.annotations.Nullable;

/**
 * How Chinese tells time, one named rule after the other, each with an example. Of two that begin at the same place the
 * longer match wins, of two of the same length the earlier rule.
 */
final class TimeRules {

    /** @param meaning empty where the words look right and name no day that exists */
    record Rule(String name, Pattern shape, BiFunction<Matcher, LocalDate, Optional<Meaning>> meaning) {}

    /** @param days null for what is no day: a time of day, a habit */
    record Meaning(TimeKind kind, @Nullable Days days) {}

    static final List<Rule> ALL = List.of(
            dated("month or day: 2026年3月2日, 上月中旬", "(?:(?<year>" + YEAR + ") ?)?(?:农历)?" + FREE + "(?<month>" + MONTH
                    + ") ?月份?(?: ?(?<day>" + DAY + ") ?(?:日|号)|(?<mpart>" + MONTH_PART + "))?" + SINCE + BY),
            dated("year or a part: 今年以来, 2026年底前", FREE + "(?<year>" + YEAR + ")(?<ypart>" + YEAR_PART + ")?" + SINCE + BY),
            dated("part of a year: 一季度, 上半年", "(?<ypart>" + YEAR_PART + ")" + SINCE + BY),
            new Rule("figures: 2026-03-02", Pattern.compile("(?<!\\d)(?<y>(?:19|20)\\d{2})[-/.](?<m>1[0-2]|0?[1-9])[-/.]"
                    + "(?<d>3[01]|[12]\\d|0?[1-9])(?!\\d)" + BY), TimeRules::figures),
            dated("day of this month: 15日, 15号上午", "(?<![\\d零一二三四五六七八九十每节假休当次今昨明工生月-])(?<!月 )(?<day>" + DAY
                    + ")(?:日(?![常益报前后期用夜子间均])|号(?= ?" + DAYPART + "|当天))" + SINCE + BY),
            plain("day: 昨天, 前天", TimeKind.DAY, "大前天|前天|昨[天日晚夜]|今[天日晚早晨]|明[天日]|次日|大?后天|前晚|当[天日](?!地)",
                    (matcher, on) -> CalendarWords.day(matcher.group(), on)),
            new Rule("week: 上周三, 本周内", Pattern.compile("(?<which>上上个?|上个?|本|这个?|下个?)(?:周|星期|礼拜)"
                    + "(?<day>[一二三四五六日天末])?内?" + BY), TimeRules::week),
            plain("weekday: 星期三", TimeKind.DAY, "(?<![每逢个])(?:周|星期|礼拜)[一二三四五六日天](?![边围期年])", (_, _) -> null),
            new Rule("last while: 近一个月, 最近三年来", Pattern.compile("(?:最近|过去|近|这|前|连续|之前)的?(?<count>" + NUMBER
                    + ")(?:多|来)?(?<unit>" + LENGTH + ")多?(?:以来|来|内|里|间)?"), TimeRules::lastWhile),
            plain("holiday: 国庆期间", TimeKind.PERIOD, HOLIDAY + "(?:假期|期间|前后|前夕|当天|长假|后|前)?", (_, _) -> null),
            plain("season: 入夏以来", TimeKind.PERIOD, "入[春夏秋冬](?:以来|后|季)?|(?:今|去|每到)?[春夏秋冬](?:季|天|夜)(?:里|以来)?|三伏天?"
                    + "|供暖季|供暖期|采暖季|主?汛期|开学(?:季|前后)|毕业季|农忙(?:时节|期间)?|雨季", (_, _) -> null),
            plain("every: 每周三, 每月15日, 每隔两天", TimeKind.RECURRING, every(), (_, _) -> null),
            plain("whenever: 每逢下雨, 雨后", TimeKind.RECURRING, "(?:每逢|每次|每到|每当|每回|一到|一遇|只要|逢|遇到?|一)" + OCCASION
                    + "(?:天|后|时)?|雨[天后](?!果)|" + OCCASION + "(?:天|后|时|期间|过后)|逢[一二三四五六七八九十双单、]{1,6}(?:日|赶集)",
                    (_, _) -> null),
            plain("peak: 早高峰, 收摊后", TimeKind.RECURRING, Alternatives.of("""
            (?:早晚?|晚|午|上下班|上班|下班|用餐|午餐|上学|放学|接送|客流|车流|用电|用水)高峰(?:期|时段|时)?
            高峰(?:期|时段) 上下班(?:时间|时段|时) 上学放学(?:时段|时间|时)? (?:上|放)学(?:时段?|期间) 节假日
            工作日(?![内后前]) 双休日 周末 (?:夜市|早市|集市)(?:期间|时段|收摊后|营业时) 饭点 课间
            午休(?:时间|时段)? 收摊后 闭店后 下班后 放学后 上班前"""), (_, _) -> null),
            plain("clock: 10点20分, 20:30", TimeKind.CLOCK, CLOCK, (_, _) -> null),
            plain("spelled clock: 晚上九点半", TimeKind.CLOCK, SPELLED_CLOCK, (_, _) -> null),
            plain("part of the day: 凌晨", TimeKind.CLOCK, DAYPART, (_, _) -> null));

    private TimeRules() {}

    private static String every() {
        String days = DAY + "(?:日|号)(?:[、和至到-]" + DAY + "(?:日|号)){0,10}";
        return "每(?:逢|到|次|回|当|遇|隔)?(?:" + NUMBER + "?个?(?:工作日|季度|学期|小时|分钟)|(?:周|星期|礼拜)[一二三四五六日天末]"
                + "(?:[、和至到]?(?:周|星期)?[一二三四五六日天](?!期)){0,10}|月 ?(?:" + days + "|初|底|末|[上中下]旬)?|年 ?(?:" + MONTH
                + " ?月(?:[至到]" + MONTH + " ?月)?|[春夏秋冬][季天]?|汛期|雨季)?|[天日周晚夜早]|" + NUMBER + "个?" + LENGTH
                + "|个?(?:周末|节假日|星期|月))(?:都|的)?(?:早高峰|晚高峰)?";
    }

    private static Rule dated(String name, String shape) {
        return new Rule(name, Pattern.compile(shape),
                (matcher, on) -> CalendarWords.date(matcher, on).map(days -> meaning(days, matcher, on)));
    }

    private static Rule plain(
            String name, TimeKind kind, String shape, BiFunction<Matcher, LocalDate, @Nullable Days> days) {
        return new Rule(name, Pattern.compile(shape), (matcher, on) -> Optional.of(new Meaning(kind, days.apply(matcher, on))));
    }

    private static Optional<Meaning> figures(Matcher matcher, LocalDate on) {
        try {
            LocalDate day = LocalDate.of(
                    Integer.parseInt(matcher.group("y")), Integer.parseInt(matcher.group("m")),
                    Integer.parseInt(matcher.group("d")));
            return Optional.of(meaning(Days.one(day), matcher, on));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Optional<Meaning> week(Matcher matcher, LocalDate on) {
        return Optional.of(meaning(CalendarWords.week(matcher.group("which"), matcher.group("day"), on), matcher, on));
    }

    private static Optional<Meaning> lastWhile(Matcher matcher, LocalDate on) {
        return CalendarWords.last(matcher.group("count"), matcher.group("unit"), on)
                .map(days -> new Meaning(TimeKind.PERIOD, days));
    }

    private static Meaning meaning(Days days, Matcher matcher, LocalDate on) {
        if (group(matcher, "by") != null) {
            return new Meaning(TimeKind.DEADLINE, days);
        }
        if (group(matcher, "since") != null) {
            return new Meaning(TimeKind.PERIOD, days.from().isAfter(on) ? days : new Days(days.from(), on));
        }
        return new Meaning(days.from().equals(days.to()) ? TimeKind.DAY : TimeKind.PERIOD, days);
    }
}
