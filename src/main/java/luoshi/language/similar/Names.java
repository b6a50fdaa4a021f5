package luoshi.language.similar;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import luoshi.language.Lexicon;

/**
 * Names of places and things, known by how they end: the ending with the two characters before it. That is enough to
 * tell one from another, and needs no guess where the name begins.
 */
final class Names {

    private static final String ENDINGS = "新城|花园|家园|小区|公馆|国际|广场|公园|大厦|大道|街道|社区|公寓|山庄|名邸|华府|豪庭"
            + "|世纪城|新村|景园|嘉园|佳园|中学|小学|幼儿园|学院|大学|医院|公司|平台|市场|景区|车站|地铁站|号线|派出所|银行"
            + "|苑|城|村|镇|乡|路|街|巷|湾|府|桥|站|厂|校|院|馆|湖|河|庄|园|贷|网|楼盘|期";
    private static final Lexicon ENDING = new Lexicon(List.of(ENDINGS.split("\\|")));

    private Names() {}

    static List<String> in(String text) {
        List<String> names = new ArrayList<>();
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
        for (int i = 0; i + 2 < plain.length(); i++) {
            String ending = isOfName(plain.charAt(i)) && isOfName(plain.charAt(i + 1)) ? ENDING.longestAt(plain, i + 2) : "";
            if (!ending.isEmpty()) {
                names.add(plain.substring(i, i + 2 + ending.length()));
            }
        }
        return names;
    }

    private static boolean isOfName(char each) {
        return each >= '0' && each <= '9' || Character.UnicodeScript.of(each) == Character.UnicodeScript.HAN;
    }
}
