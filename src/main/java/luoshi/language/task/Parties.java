package luoshi.language.task;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads who is responsible: from a bracket or line (责任单位：市教育局), from a sentence (由市教育局牵头，会同市财政局).
 * Names are kept as written.
 */
final class Parties {

    private static final String LEAD = "牵头责任单位|牵头单位|牵头部门|主办单位|主责单位|主体责任单位|牵头";
    private static final String DUTY = "责任单位|责任部门|责任主体|承办单位|实施单位|落实单位|负责单位|责任科室|责任处室|完成单位|责任人|责任";
    private static final String SUPPORT = "配合单位|配合部门|协办单位|协同单位|参与单位|参加单位|协助单位|支持单位|配合";
    private static final Pattern ROLE = Pattern.compile("(" + LEAD + ")[:：]|(" + DUTY + ")[:：]|(" + SUPPORT + ")[:：]");
    private static final Pattern TAIL = Pattern.compile(
            "(?:等(?:(?:有关|相关)(?:部门|单位))?)?(?:按照?(?:各自)?职(?:责|能)?(?:分工)?|根据职责(?:分工)?|依职责|依据职责)?(?:分工|分别|共同)?(?:负责|牵头负责|牵头|落实|配合|参与|协助|参加|组织实施|具体负责)?(?:等)?[。.]?$");
    private static final Pattern LEADS = Pattern.compile("^(.{2,160}?)(?:共同|联合)?牵头(?:负责)?[，,、；;]?(?:(.{2,400}?)(?:等)?(?:按职责分工)?(?:配合|参与|参加|协助|协同|负责|落实).{0,8})?$");
    private static final Pattern BY = Pattern.compile(
            "由([^，。；,;]{2,60}?)(?:负责|牵头|承担|组织|自行|统一|具体|依法|按照?|根据|进行|提供|给予|予以|实施|审核|管理|向|将|对|约谈|汇总|审定|提出|制定|研究|下达|通报|综合)(?:[^，。；,;]{0,2}会同([^，。；,;]{2,60}?)(?:负责|进行|组织|等|实施|制定|开展))?");
    private static final Pattern LED = Pattern.compile(
            "(?:由|请|(?<=^|[，,：:）)]))([^，。；,;：:由（(]{2,60}?)牵头(?:负责)?[，,]([^，。；,;]{2,80}?)(?:等)?(?:按职责|主动|积极)?(?:配合|参与|协助|认领)");
    private static final Pattern WITH = Pattern.compile("(?:会同|商|协同|组织)([^，。；,;]{2,60}?)(?:等(?:部门|单位|有关部门)|负责|制定|开展|研究|进行|组织的|[，,。；;])");

    /** 莲洲镇等单位 is 莲洲镇; 交通等部门 has no other name. */
    private static final Pattern OTHERS = Pattern.compile("等(?:部门|单位)$");

    /** （责任单位：市教育局，完成时限：4月底前）: the time behind the names. */
    private static final Pattern TIME = Pattern.compile(
            "[，,；;。、 \u3000]*(?:完成|整改|办结|办理|落实)?(?:时限|时间|期限|时间节点)[:：]([^，,；;：:]{2,40}?)[。；;]?$");
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_BY = 40;

    private Parties() {}

    /** The words inside a bracket, or of a line, if they say who is responsible. */
    static Optional<Party> stated(String words) {
        String inner = TIME.matcher(words).replaceFirst("").strip();
        Matcher role = ROLE.matcher(inner);
        if (role.find() && role.start() <= 4) {
            return Optional.of(byRoles(inner, role));
        }
        Matcher leads = LEADS.matcher(inner);
        if (leads.matches() && areNames(names(leads.group(1)))) {
            return Optional.of(new Party(names(leads.group(1)), leads.group(2) == null ? List.of() : names(leads.group(2))));
        }
        boolean says = inner.matches("(?s).*(?:负责|分工|落实)[。.]?$");
        List<String> names = names(inner);
        return areNames(names) && (says || inner.length() >= 3) ? Optional.of(new Party(names, List.of())) : Optional.empty();
    }

    /** The time that stands in the bracket beside the names; empty if none does. */
    static Optional<String> time(String words) {
        Matcher time = TIME.matcher(words);
        return time.find() ? Optional.of(time.group(1)) : Optional.empty();
    }

    private static Party byRoles(String words, Matcher role) {
        List<String> lead = new ArrayList<>();
        List<String> duty = new ArrayList<>();
        List<String> support = new ArrayList<>();
        for (boolean more = true; more; ) {
            List<String> into = role.group(1) != null ? lead : role.group(2) != null ? duty : support;
            int from = role.end();
            more = role.find();
            into.addAll(names(words.substring(from, more ? role.start() : words.length())));
        }
        if (lead.isEmpty()) {
            return new Party(duty, support);
        }
        duty.addAll(support);
        return new Party(lead, duty);
    }

    /** 由市教育局会同市财政局负责 within a sentence. */
    static Party inSentence(String sentence) {
        Matcher led = LED.matcher(sentence);
        if (led.find() && areNames(names(led.group(1)))) {
            return new Party(names(led.group(1)), names(led.group(2)));
        }
        Matcher by = BY.matcher(sentence);
        while (by.find()) {
            String who = by.group(1);
            int with = who.indexOf("会同");
            List<String> responsible = names(with > 0 ? who.substring(0, with) : who);
            List<String> supporting = with > 0 ? names(who.substring(with + 2)) : by.group(2) == null ? List.of() : names(by.group(2));
            if (areNames(responsible)) {
                return new Party(responsible, supporting);
            }
        }
        return Party.NOBODY;
    }

    /** 由各承办单位直接答复: the shortest name behind 由 that a verb or an adverb follows. */
    static Party byWhom(String sentence) {
        for (int by = sentence.indexOf('由'); by >= 0; by = sentence.indexOf('由', by + 1)) {
            for (int i = by + 3; i < Math.min(sentence.length(), by + LONGEST_BY) && "，。；：".indexOf(sentence.charAt(i)) < 0; i++) {
                boolean acts = Words.ACT.at(sentence, i, sentence.length()) > 1 || Words.ADVERB.at(sentence, i, sentence.length()) > 1;
                List<String> names = acts ? names(sentence.substring(by + 1, i)) : List.of();
                if (areNames(names)) {
                    return new Party(names, List.of());
                }
            }
        }
        return Party.NOBODY;
    }

    /** Those with whom the named one acts: 会同…, 组织…等部门. */
    static List<String> helpers(String sentence) {
        Matcher with = WITH.matcher(sentence);
        if (with.find()) {
            List<String> names = names(with.group(1));
            return areNames(names) ? names : List.of();
        }
        return List.of();
    }

    static List<String> names(String words) {
        List<String> names = new ArrayList<>();
        int from = 0;
        int depth = 0;
        for (int i = 0; i <= words.length(); i++) {
            char c = i == words.length() ? '、' : words.charAt(i);
            depth += "（(<〈〔[".indexOf(c) >= 0 ? 1 : "）)>〉〕]".indexOf(c) >= 0 ? -1 : 0;
            if (i == words.length() || depth <= 0 && "、，,；;\n\t 　\u00A0/".indexOf(c) >= 0) {
                add(names, words.substring(from, i));
                from = i + 1;
            }
        }
        return names;
    }

    private static void add(List<String> names, String raw) {
        String name = raw.strip().replace("*", "");
        if (name.length() > 2 * LONGEST_NAME) {
            return;
        }
        Matcher tail = TAIL.matcher(name);
        if (tail.find()) {
            name = name.substring(0, tail.start()).strip();
        }
        Matcher others = OTHERS.matcher(name);
        if (others.find() && (!names.isEmpty() || Words.UNIT_END.endsAt(name, 0, others.start()) > 0)) {
            name = name.substring(0, others.start());
        }
        if (name.endsWith("等") && name.length() > 2) {
            name = name.substring(0, name.length() - 1);
        }
        boolean levels = !names.isEmpty() && (names.getLast().matches("(?:[省市县区乡镇村]、?)+")
                || names.getLast().matches("各[省市县区]") && name.matches("[市县区乡镇州旗](?:.*[）)])?(?:人民)?(?:政府|党委|部门).*|[市县区](?:（.*）|\\(.*\\))"));
        if (!name.isEmpty() && name.length() <= LONGEST_NAME) {
            names.add(levels ? names.removeLast() + "、" + name : name);
        }
    }

    /** Whether all of these end as names of units do. */
    static boolean areNames(List<String> names) {
        return !names.isEmpty() && names.stream().allMatch(Parties::isName);
    }

    static boolean isName(String name) {
        String bare = name.replaceAll("[（(<〈][^）)>〉]*[）)>〉]$", "");
        return bare.length() >= 2 && Character.isLetter(bare.charAt(0)) && Words.UNIT_END.endsAt(bare, 0, bare.length()) > 0
                && !NamePhrase.NOT_A_NAME.in(bare) && !bare.matches(".*(?:以下|以上|同志们).*") && (Words.ACT.at(bare, 0, bare.length()) == 0 || NamePhrase.NOT_A_VERB.in(bare));
    }
}
