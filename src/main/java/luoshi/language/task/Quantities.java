package luoshi.language.task;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What an act shall reach: a number with its unit and the words that bound it, 不少于100个, 6.5%左右, 300处以上. */
final class Quantities {

    private static final String UNITS = "个百分点|平方公里|平方米|立方米|公里|千米|公顷|万元|亿元|万人次|人次|人|户|家|所|件|项|条|处|座|台|套|辆|亩|吨|千瓦时|千瓦|兆瓦|米|张|场|次|批|名|位|支|篇|期|册|份|宗|例|间|片|块|栋|棵|株|头|只|门|类|种|大工程|大|个|元|‰|％|%|倍|成|市州|床|万千瓦|标箱|部|款|起|对|轮|遍|课时|学时|小时|天";
    private static final Pattern NUMBER = Pattern.compile(
            "(?:不少于|不低于|不超过|不高于|超过|达到|至少|最高|最低|最多|增长|下降|控制在|提高到|一批)?(?<![\\d.])[\\d０-９]+(?:[.．,][\\d０-９]+)?(?:万|亿|千|百)?[余多]?(?:" + UNITS + ")(?:/[日年天月人户])?(?:以上|以下|以内|左右)?");
    private static final Pattern DATE_LIKE = Pattern.compile("^[\\d０-９]+(?:年|月|日|时|号)");

    private Quantities() {}

    static String in(String words) {
        Matcher number = NUMBER.matcher(words);
        while (number.find()) {
            int after = number.end();
            boolean past = words.startsWith("了", number.start() - 1) || words.startsWith("周岁", after) || number.group().matches("[\\d０-９]+(?:大|期|天|小时|人|次|类|部|级)(?=$)") && number.start() > 0 && "第".indexOf(words.charAt(number.start() - 1)) >= 0;
            if (!past && !DATE_LIKE.matcher(number.group()).find()) {
                return number.group();
            }
        }
        return "";
    }
}
