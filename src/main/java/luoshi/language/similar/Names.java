package luoshi.language.similar;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names of places and things, known by how they end: the ending with the two characters before it. That is enough to
 * tell one from another, and needs no guess where the name begins.
 */
final class Names {

    private static final String ENDINGS = "新城|花园|家园|小区|公馆|国际|广场|公园|大厦|大道|街道|社区|公寓|山庄|名邸|华府|豪庭"
            + "|世纪城|新村|景园|嘉园|佳园|中学|小学|幼儿园|学院|大学|医院|公司|平台|市场|景区|车站|地铁站|号线|派出所|银行"
            + "|苑|城|村|镇|乡|路|街|巷|湾|府|桥|站|厂|校|院|馆|湖|河|庄|园|贷|网|楼盘|期";
    private static final Pattern NAME = Pattern.compile("(?=([\\p{IsHan}\\d]{2}(?:" + ENDINGS + ")))");

    private Names() {}

    static List<String> in(String text) {
        List<String> names = new ArrayList<>();
        Matcher name = NAME.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC));
        while (name.find()) {
            names.add(name.group(1));
        }
        return names;
    }
}
