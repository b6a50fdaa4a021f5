package luoshi.problem;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import luoshi.organization.BusinessDomain;
import luoshi.ledger.life.MatterSource;
import luoshi.page.ClearError;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** Reads the form of a new problem. */
public final class ProblemForm {

    /** The fields that the gate reads, in the order of the form. */
    static final List<String> FIELDS = List.of(
            ProblemStatement.TIME, ProblemStatement.PLACE, ProblemStatement.OBJECT, ProblemStatement.FACT,
            ProblemStatement.EXAMPLE, ProblemStatement.EFFECT);

    private static final List<String> KEPT = Stream.concat(
                    FIELDS.stream(), Stream.of("title", "domain", "source", "source-reference", "received-on", "opinion", "personal"))
            .toList();

    private ProblemForm() {}

    /** @throws ClearError where a choice or a date cannot be read at all */
    public static ProblemStatement read(MultiValueMap<String, String> form, LocalDate today) {
        String domain = text(form, "domain");
        if (!BusinessDomain.ALL.contains(domain)) {
            throw ClearError.badRequest("ledger.refused.choice");
        }
        return new ProblemStatement(
                text(form, "title"),
                text(form, ProblemStatement.TIME),
                text(form, ProblemStatement.PLACE),
                text(form, ProblemStatement.OBJECT),
                text(form, ProblemStatement.FACT),
                text(form, ProblemStatement.EXAMPLE),
                text(form, ProblemStatement.EFFECT),
                domain,
                source(text(form, "source")),
                text(form, "source-reference"),
                day(text(form, "received-on"), today));
    }

    /** Whether it belongs on the writer's own list. */
    public static boolean isPersonal(MultiValueMap<String, String> form) {
        return text(form, "personal").equals("yes");
    }

    /** What stands in the fields that the gate reads; those left empty are left out. */
    static Map<String, String> told(MultiValueMap<String, String> form) {
        return filled(form, FIELDS);
    }

    /** All that a draft keeps. */
    static Map<String, String> typed(MultiValueMap<String, String> form) {
        return filled(form, KEPT);
    }

    /** A draft as a form again. */
    public static MultiValueMap<String, String> again(ProblemDraft draft) {
        MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        draft.typed().forEach(form::set);
        return form;
    }

    private static Map<String, String> filled(MultiValueMap<String, String> form, List<String> names) {
        Map<String, String> filled = new LinkedHashMap<>();
        names.forEach(name -> filled.put(name, text(form, name)));
        filled.values().removeIf(String::isBlank);
        return filled;
    }

    private static String text(MultiValueMap<String, String> form, String name) {
        String value = form.getFirst(name);
        return value == null ? "" : value.strip();
    }

    private static MatterSource source(String name) {
        try {
            return MatterSource.valueOf(name);
        } catch (IllegalArgumentException unknown) {
            throw ClearError.badRequest("ledger.refused.choice");
        }
    }

    private static LocalDate day(String text, LocalDate today) {
        try {
            LocalDate day = text.isEmpty() ? today : LocalDate.parse(text);
            if (day.getYear() < 2000 || day.getYear() > 2100) {
                throw ClearError.badRequest("ledger.refused.date");
            }
            return day;
        } catch (DateTimeParseException unreadable) {
            throw ClearError.badRequest("ledger.refused.date");
        }
    }
}
