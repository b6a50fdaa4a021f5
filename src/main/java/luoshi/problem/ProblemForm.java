package luoshi.problem;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import luoshi.ledger.life.BusinessDomain;
import luoshi.ledger.life.MatterSource;
import luoshi.page.ClearError;
import org.springframework.util.MultiValueMap;

/** Reads the form of a new problem. */
public final class ProblemForm {

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
