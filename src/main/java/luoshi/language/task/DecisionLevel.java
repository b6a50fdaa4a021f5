package luoshi.language.task;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whose decision a task carries out. */
public enum DecisionLevel {
    CENTRAL("党中央|中央(?!企业|空调|商务|公园|部门)|国务院|全国人大|国家(?:部署|要求|行动|战略|发展改革委)"),
    PROVINCE("省委|省政府|省人民政府|自治区党委|自治区人民政府|自治区政府"),
    CITY("市委|市政府|市人民政府|州委|盟委"),
    DISTRICT("区委|区政府|区人民政府|县委|县政府|县人民政府|旗委"),
    SUBDISTRICT("党工委|街道办事处|镇政府|乡政府|镇党委|乡党委"),
    UNKNOWN("(?!)");

    private static final Pattern DECIDED = Pattern.compile("(?:贯彻|落实|按照|根据|围绕|执行|部署).{0,40}");
    private static final Pattern ISSUER = Pattern.compile(
            "(?<central>国务院|中共中央|中央办公厅|科技部|财政部|人力资源社会保障部|教育部|国家[^，。]{2,10}局|[^，。省市区县]{2,8}部令)"
            + "|(?<province>[^，。\\s]{2,3}省|自治区)|(?<district>[^，。\\s省市]{1,5}(?:区|县|旗)(?!域|别|分|块|内|位|间))|(?<city>[^，。\\s省]{2,5}市(?!场|民|政|值|区))|(?<sub>街道|[^，。\\s]{1,4}[镇乡]政府)");

    private final Pattern named;

    DecisionLevel(String named) {
        this.named = Pattern.compile(named);
    }

    /** The level that the sentence names as the one that decided; else the document's own. */
    static DecisionLevel of(String task, DecisionLevel own) {
        Matcher decided = DECIDED.matcher(task);
        while (decided.find()) {
            for (DecisionLevel level : values()) {
                if (level.named.matcher(decided.group()).find()) {
                    return level;
                }
            }
        }
        return own;
    }

    /** Whose document it is: by its title, that is the first words. */
    static DecisionLevel ofDocument(String opening) {
        Matcher issuer = ISSUER.matcher(opening.replaceAll("“[^”]*”", ""));
        if (!issuer.find()) {
            return UNKNOWN;
        }
        return issuer.group("central") != null ? CENTRAL
                : issuer.group("province") != null ? PROVINCE
                : issuer.group("city") != null ? CITY
                : issuer.group("district") != null ? DISTRICT : SUBDISTRICT;
    }
}
