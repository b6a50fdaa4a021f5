package luoshi.language.time;

/** The words from which {@link TimeRules} builds its patterns. */
final class TimeWords {

    static final String FIGURE = "[一二三四五六七八九十]";
    static final String NUMBER = "(?:\\d{1,4}|[一二三四五六七八九十两半几]{1,4})";
    static final String LENGTH = "(?:天|日|周|个?星期|个?礼拜|个月|年|个季度|个学期)";

    static final String YEAR = "(?:\\d{4} ?年度?|[一二][零一二三四五六七八九]{3}年|今年|去年|前年|明年|本年度?|当年|上年度?)";
    static final String MONTH = "(?:1[0-2]|0?[1-9]|十[一二]|" + FIGURE + "|上个?|下个?|本|这个|当)";
    static final String DAY = "(?:3[01]|[12]\\d|0?[1-9]|三十一?|二?十[一二三四五六七八九]?|廿?[一二三四五六七八九]|初" + FIGURE + ")";
    static final String YEAR_PART =
            "(?:上半年|下半年|第?[一二三四1-4]个?季度|(?<=年)(?:初|中(?!心|秋|学|共)|底|末)|年初|年底|年末)";
    static final String MONTH_PART = "(?:上旬|中旬|下旬|初(?![一二三步中])|中(?!心|秋|学|旬)|底|末)";

    /** Something must be done before it. */
    static final String BY = "(?<by>之前|以前|前(?!往|来|后|期|述|者|面|台|端|门|排|去|进|几|两|三|任))?";
    /** It lasts until the reference date. */
    static final String SINCE = "(?<since>以来|至今|起(?!来|到|诉|草)|开始)?";
    /** What stands here is no tail of a longer number and no counted month. */
    static final String FREE = "(?<![\\d零一二三四五六七八九十个每几.])";

    static final String DAYPART = "(?:凌晨|清晨|清早|大清早|早上|早晨|早间|上午|中午|午间|午后|下午|傍晚|晚上|晚间|夜里|夜间|深夜"
            + "|半夜|夜晚|当晚|白天|晚(?=\\d| \\d))";
    static final String CLOCK = "(?:" + DAYPART + " ?)?(?<![\\d.])(?:[01]?\\d|2[0-4]) ?(?:(?:点|时)(?: ?(?:[0-5]?\\d ?分?|半|整|一刻|三刻|多|许))?"
            + "|[:：][0-5]\\d(?:[:：][0-5]\\d)?)(?!\\d)(?:左右|前后)?";
    /** "三点" alone is as often a number of points; a part of the day, or the half hour, makes it a time. */
    static final String SPELLED_CLOCK = "(?:" + DAYPART + " ?|(?<=点|[至到]))[两" + FIGURE.substring(1) + "{1,3}点(?:半|钟|多|整|许|" + FIGURE
            + "{1,3}分)?(?:左右|前后)?|(?<!第)[两" + FIGURE.substring(1) + "{1,3}点(?:半|钟|整|" + FIGURE + "{1,3}分(?!之))(?:左右|前后)?";

    static final String OCCASION = "(?:下雨|降雨|下大雨|暴雨|大雨|雨天|下雪|雪天|刮风|大风|停电|停水|赶集|集市|庙会|换季|节假日|汛期|高温|开学|放学|上学)";
    static final String HOLIDAY =
            "(?:春节|元旦|元宵节?|清明节?|五一(?!路|大道|社区|村|街|小学|广场)|劳动节|端午节?|中秋节?|国庆(?!路|街|社区|村)节?|除夕|腊月里?|正月里?|年关|暑假|寒假|黄金周|高考|中考)";

    private TimeWords() {}
}
