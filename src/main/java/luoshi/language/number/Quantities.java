package luoshi.language.number;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import luoshi.language.Alternatives;
import luoshi.language.Halfwidth;

/** Finds quantities in a text, in the order in which they stand. A number without a unit is no quantity. */
public final class Quantities {

    private static final String ARABIC = "(?:\\d{1,3}(?:,\\d{3}){1,5}|\\d{1,12}+)(?:\\.\\d{1,6}+)?(?: ?[百千]?[万亿]|[百千])?";
    private static final String FIGURE = "零一二两三四五六七八九";
    private static final String CHINESE = "(?:数(?=[十百千万]))?[" + FIGURE + "十百千万亿几]{1,15}+(?:点[" + FIGURE + "]{1,6}+)?|半";
    private static final String NUMBER = ARABIC + "|" + CHINESE;

    private static final Pattern QUANTITY = Pattern.compile(
            "(?<about>大约|超过|不少于|不低于|不超过|不足|至少|最多|将近|接近|高达|约|近|逾|超)? ?"
                    + "(?<low>" + NUMBER + ")(?<more>[多余来])?"
                    + "(?:(?:" + Units.ANY + ")? ?(?:-|—|–|~|至|到) ?(?<high>" + NUMBER + ")(?<above>[多余来])?)?"
                    + " ?(?:个(?<and>[半多来])(?<span>月|小时|星期|季度|钟头)|(?<unit>" + Units.ANY + ")(?<half>半)?)"
                    + "(?<around>左右|上下|以上|以下|以内|余|多)?");
    private static final Pattern SHARE = Pattern.compile(
            "(?<whole>[百千万\\d" + FIGURE + "十]{1,6})分之(?<part>[\\d." + FIGURE + "十百点]{1,9})");

    /** What a unit's first character begins as well: "三轮车", "一成为", "两头忙", "十分", "三项目". */
    private static final Pattern NOT_A_UNIT = Pattern.compile(Alternatives.of("""
            轮(?:椅|车|渡|胎|休|岗) 成(?:为|立|本|功|果|绩|员|效|都|长|熟|交|人|片|年|天|群) 级(?:以上|别)
            [栋幢](?!楼|房|居民|住宅|建筑|厂|教学|宿舍|.{0,2}[层户]) 门(?:牌|口|前|外|店|卫|诊|面) 度(?:假|过)
            件事?(?=套) 家(?:属|长|庭|园|具|电|人|政) 人(?:民|员|行|家|大|社|均|工|为|次方) 位(?:置|于)
            口(?:径|岸) 场(?:所|地|馆) 期(?:间|工程|待) 部(?:分|门|队|位|委) 面(?:积|对|临|向) 组(?:织|长|团|成)
            对(?:一|于|接|照) 本(?:地|区|市|街|社|单|人|级|科|来|应) 条(?:例|件|款(?!路)) 项(?:目|责)
            台(?:账|阶|风) 座(?:谈|位|椅|机) 段(?:时) 片(?:区|面|儿) 起(?:来|到|诉|草|点|步)
            单(?:位|元|独|身|向|双) 双(?:向|方|休) 支(?:部|持|付|队|路|行|撑)
            分(?:之|钟|管|局|类|散|别|明|工|队|公|支|割|级|红|数段) 天(?:然|桥|气|窗|台)
            年(?:级|代|底|初|末|度|前|份|龄|轻|久|内|终) 周(?:边|围|一|二|三|四|五|六|日|末|年|转)
            张(?:家|贴|某|先) 车(?:道|位|站|辆|间|库|主|流|牌) 层面 角(?:度|落) 米(?:线|粉|其) 号
            名(?:单|称|字|录|额|义|誉) 处(?:置|理|罚|长|于|分|室|级)"""));

    /** Words that only look like a number with a unit. */
    private static final Pattern IDIOM = Pattern.compile(Alternatives.of("""
            万家灯火 [千万]家万户 千家 四面八方 四面(?!墙) 百年(?:树人|大计|老店|老字号) 三好 一家人 一件事
            一门式 一网 一站式 一条龙 一条心 一个样 四个(?:自信|意识) 两个(?:维护|确立|责任) 三个(?:必须|代表)"""));

    /** Words that end in a figure; no number begins in them. */
    private static final Set<String> WORDS_BEFORE = Set.of("第", "初", "统", "唯", "之", "单", "同", "逐", "其", "某");

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    private Quantities() {}

    public static List<Quantity> find(String text) {
        String folded = Halfwidth.of(text);
        List<Quantity> found = new ArrayList<>();
        Matcher matcher = QUANTITY.matcher(folded);
        Matcher share = SHARE.matcher(folded);
        int at = 0;
        boolean hasShare = share.find();
        while (at < folded.length() && matcher.find(at)) {
            if (hasShare && share.start() <= matcher.start()) {
                shareOf(text, share).ifPresent(found::add);
                at = share.end();
                hasShare = share.find();
                continue;
            }
            Optional<Quantity> read = isQuantity(folded, matcher) ? quantity(text, matcher) : Optional.empty();
            read.ifPresent(found::add);
            at = read.isPresent() ? matcher.end() : matcher.end("low");
            while (hasShare && share.start() < at) {
                hasShare = share.find();
            }
        }
        while (hasShare) {
            shareOf(text, share).ifPresent(found::add);
            hasShare = share.find();
        }
        return List.copyOf(found);
    }

    private static boolean isQuantity(String text, Matcher matcher) {
        int number = matcher.start("low");
        String before = lastCharacter(text, number);
        String unit = unit(matcher);
        String low = matcher.group("low");
        boolean touches = number > 0 && (Character.isDigit(text.charAt(number)) && isLatin(text.charAt(number - 1))
                || text.charAt(number - 1) == '.');
        return !touches
                && !WORDS_BEFORE.contains(before)
                && !isCalendar(text, matcher, low, unit, before)
                && !(unit.equals("分") && !Character.isDigit(low.charAt(0)))
                && !(unit.equals("组") && "村队社".contains(before) && !before.isEmpty())
                && !IDIOM.matcher(text).region(number, text.length()).lookingAt()
                && !isInAnotherWord(text, matcher);
    }

    private static boolean isInAnotherWord(String text, Matcher matcher) {
        if (matcher.group("unit") == null) {
            return false;
        }
        Matcher word = NOT_A_UNIT.matcher(text).region(matcher.start("unit"), text.length());
        return word.lookingAt() && (word.end() == matcher.start("unit") + 1 || word.end() > matcher.end("unit"));
    }

    /** "个月" of "四个多月": the counting word is part of the unit. */
    private static String unit(Matcher matcher) {
        String span = matcher.group("span");
        return span == null ? matcher.group("unit") : Units.ALL.containsKey("个" + span) ? "个" + span : span;
    }

    private static String lastCharacter(String text, int at) {
        int last = at - 1;
        while (last >= 0 && text.charAt(last) == ' ') {
            last--;
        }
        return last < 0 ? "" : text.substring(last, last + 1);
    }

    /** "2026年", "12点40分", "3周年", "3-5日": a date or a time of day. */
    private static boolean isCalendar(String text, Matcher matcher, String low, String unit, String before) {
        boolean year = unit.startsWith("年") && low.length() == 4 && low.chars().allMatch(Character::isDigit)
                && Integer.parseInt(low) >= FIRST_YEAR && Integer.parseInt(low) <= LAST_YEAR;
        boolean clock = (unit.equals("分") || unit.equals("秒")) && !before.isEmpty() && "点时:分".contains(before);
        boolean spelledYear = unit.startsWith("年") && low.length() == 4 && low.matches("[" + FIGURE + "]{4}");
        boolean quarter = unit.equals("季度") && !Character.isDigit(low.charAt(0)) && low.length() == 1;
        boolean week = unit.equals("星期") && matcher.group("unit") != null && matcher.end("unit") < text.length()
                && "一二三四五六日天".indexOf(text.charAt(matcher.end("unit"))) >= 0;
        return year || clock || spelledYear || quarter || week;
    }

    private static Optional<Quantity> quantity(String text, Matcher matcher) {
        Optional<Numerals.Range> low = Numerals.read(matcher.group("low"));
        String upper = matcher.group("high");
        Optional<Numerals.Range> high = upper == null ? low : Numerals.read(upper);
        if (low.isEmpty() || high.isEmpty() || low.get().low().compareTo(high.get().high()) > 0) {
            return Optional.empty();
        }
        String and = matcher.group("and");
        BigDecimal half = matcher.group("half") != null || "半".equals(and) ? new BigDecimal("0.5") : BigDecimal.ZERO;
        int start = matcher.group("about") == null ? matcher.start("low") : matcher.start();
        boolean about = matcher.group("about") != null || matcher.group("more") != null || matcher.group("above") != null
                || matcher.group("around") != null || and != null && !and.equals("半");
        String unit = unit(matcher);
        return Optional.of(new Quantity(
                start, matcher.end(), text.substring(start, matcher.end()),
                low.get().low().add(half), high.get().high().add(half), unit, Units.ALL.get(unit).kind(), about));
    }

    private static Optional<Quantity> shareOf(String text, Matcher matcher) {
        Optional<BigDecimal> whole = Numerals.exact(matcher.group("whole"));
        Optional<BigDecimal> part = Numerals.exact(matcher.group("part"));
        if (whole.isEmpty() || part.isEmpty() || whole.get().signum() == 0) {
            return Optional.empty();
        }
        BigDecimal percent = Numerals.plain(part.get().multiply(BigDecimal.valueOf(100))
                .divide(whole.get(), 2, java.math.RoundingMode.HALF_UP));
        return Optional.of(new Quantity(
                matcher.start(), matcher.end(), text.substring(matcher.start(), matcher.end()),
                percent, percent, "%", UnitKind.SHARE, false));
    }

    private static boolean isLatin(char character) {
        return character < 128 && Character.isLetterOrDigit(character);
    }
}
