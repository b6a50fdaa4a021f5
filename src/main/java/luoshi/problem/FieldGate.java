package luoshi.problem;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import luoshi.language.Alternatives;
import luoshi.language.place.Place;
import luoshi.language.place.PlaceKind;
import luoshi.language.place.Places;
import luoshi.language.time.Times;
import luoshi.language.vague.Sentence;
import luoshi.language.vague.VaguePhrase;
import luoshi.language.vague.VaguePhrases;
import luoshi.language.vague.VagueReason;

/**
 * What each field must say, one named rule a field. Words that are not Chinese cannot be read here: of them only their
 * length is asked, and of an example a figure.
 */
enum FieldGate {
    /** A date, a period, an hour, a moment that comes again, or an event that can be found. */
    TIME(ProblemStatement.TIME, 2, FieldGate::time),
    /** A place with a name or a number. */
    PLACE(ProblemStatement.PLACE, 2, FieldGate::placeOrObject),
    /** A thing, a paper or a person that can be found. */
    OBJECT(ProblemStatement.OBJECT, 2, FieldGate::placeOrObject),
    /** Something that was seen, counted or left undone. */
    FACT(ProblemStatement.FACT, 8, FieldGate::fact),
    /** One occasion: when or where or who, and what happened. */
    EXAMPLE(ProblemStatement.EXAMPLE, 8, FieldGate::example),
    /** Who or what suffers from it, and how. */
    EFFECT(ProblemStatement.EFFECT, 8, FieldGate::effect);

    private static final LocalDate ANY_DAY = LocalDate.of(2026, 3, 2);
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final Pattern EVENT =
            Pattern.compile("(?!.*(?:工作|日常|平时|以前|某|一段|不同|今后))..{2,}(?:以后|之后|以来|期间|当天|当日|的时候|那会儿|时|后|前|第二天|第一天|头[一两三]天|那[天周月会]|过境当[晚天])[^，。]{0,6}");
    /** Places and things that are everywhere. */
    private static final Pattern GENERIC = Pattern.compile(Alternatives.of("""
            (?:.{0,4}(?:社区|小区|街道|村|乡镇|单位|部门|科室|企业|商户|学校|窗口|路段|点位|区域|地方|地区|范围|一带|周边|内部|楼院|巷道|道路|现场|城乡结合部|背街小巷|主次干道|居民区|公共场所|有关场所|主要道路|重点部位|薄弱环节|相关方)(?:内|周边|附近|里)?|[^\\d]{0,3}(?:处|地))"""));
    private static final Pattern NUMBERED_THING = Pattern.compile("(?:编号|文号|单号|第)[ 　]?[\\dA-Za-z一二三四五六七八九十]+|[A-Za-z]*\\d{3,}号?");

    private final String field;
    private final int least;
    private final BiFunction<FieldGate, String, List<Finding>> judgement;

    FieldGate(String field, int least, BiFunction<FieldGate, String, List<Finding>> judgement) {
        this.field = field;
        this.least = least;
        this.judgement = judgement;
    }

    String field() {
        return field;
    }

    /** @param text stripped and not empty */
    List<Finding> judge(String text) {
        if (text.codePointCount(0, text.length()) < least) {
            return findings(Finding.of(field, "problem.gate." + field + ".short", least), VaguePhrases.find(text));
        }
        return HAN.matcher(text).find() ? judgement.apply(this, text) : foreign(text);
    }

    /** An example that cannot be read is at least counted, dated or numbered. */
    private List<Finding> foreign(String text) {
        return this != EXAMPLE || text.chars().anyMatch(Character::isDigit)
                ? List.of()
                : List.of(Finding.of(field, "problem.gate." + field + ".unclear"));
    }

    private static List<Finding> time(FieldGate gate, String text) {
        if (!Times.find(text, ANY_DAY).isEmpty()) {
            return List.of();
        }
        List<VaguePhrase> vague = VaguePhrases.find(text);
        return EVENT.matcher(text).matches() && vague.isEmpty() ? List.of() : vagueOr(gate, vague);
    }

    private static List<Finding> placeOrObject(FieldGate gate, String text) {
        List<Place> places = Places.find(text);
        List<VaguePhrase> some = VaguePhrases.find(text).stream().filter(each -> each.reason() == VagueReason.SOME).toList();
        boolean named = places.stream().anyMatch(each -> each.kind() != PlaceKind.OBJECT)
                || NUMBERED_THING.matcher(text).find();
        boolean thing = !places.isEmpty() && some.isEmpty() && !GENERIC.matcher(text).matches();
        boolean plain = some.isEmpty() && !GENERIC.matcher(text).matches()
                && Sentence.of(text).stream().allMatch(Sentence::isPlain);
        return named || thing || plain ? List.of() : vagueOr(gate, some);
    }

    private static List<Finding> fact(FieldGate gate, String text) {
        List<Sentence> sentences = Sentence.of(text);
        List<VaguePhrase> bare = VaguePhrases.unbacked(text);
        boolean grounded = sentences.stream().anyMatch(Sentence::isGrounded);
        return grounded && bare.isEmpty() ? List.of() : vagueOr(gate, bare);
    }

    private static List<Finding> example(FieldGate gate, String text) {
        List<VaguePhrase> bare = VaguePhrases.unbacked(text);
        boolean occasion = Sentence.of(text).stream().anyMatch(FieldGate::isOccasion);
        return occasion && bare.isEmpty() ? List.of() : vagueOr(gate, bare);
    }

    /** It can be looked up: a fact, and when, where, whose or how many. */
    private static boolean isOccasion(Sentence sentence) {
        boolean found = !sentence.times().isEmpty() || sentence.people() > 0 || !sentence.quantities().isEmpty()
                || sentence.places().stream().anyMatch(each -> each.kind() != PlaceKind.OBJECT);
        return found && sentence.isGrounded();
    }

    private static List<Finding> effect(FieldGate gate, String text) {
        List<VaguePhrase> bare = VaguePhrases.unbacked(text);
        boolean harm = Sentence.of(text).stream().anyMatch(Sentence::isGrounded);
        return harm && bare.isEmpty() ? List.of() : vagueOr(gate, bare);
    }

    private static List<Finding> vagueOr(FieldGate gate, List<VaguePhrase> vague) {
        return gate.findings(Finding.of(gate.field, "problem.gate." + gate.field + ".unclear"), vague);
    }

    /** What the field lacks, and each vague phrase where it stands. */
    private List<Finding> findings(Finding first, List<VaguePhrase> vague) {
        List<Finding> findings = new ArrayList<>();
        findings.add(first);
        for (VaguePhrase each : vague) {
            findings.add(Finding.at(field, "problem.gate.vague." + each.reason().name().toLowerCase(Locale.ROOT),
                    each.start(), each.end(), each.text()));
        }
        return findings;
    }
}
