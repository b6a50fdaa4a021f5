package luoshi.ledger;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import luoshi.page.ClearError;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** Reads the forms of a matter's page into commands. What cannot be read at all is a clear error, never a guess. */
final class MatterForms {

    private static final int MOST_ROWS = 50;

    private MatterForms() {}

    static MatterCommand read(String step, MultiValueMap<String, String> form) {
        return switch (step) {
            case "assignment" -> new MatterCommand.Assign(uuid(form, "unit"), text(form, "note"));
            case "acceptance" -> new MatterCommand.Accept();
            case "return" -> new MatterCommand.Return(text(form, "cited-duty"), text(form, "reason"));
            case "cause" -> new MatterCommand.FindCause(cause(form), text(form, "cause"));
            case "plan" -> plan(form);
            case "progress" -> new MatterCommand.ReportProgress(text(form, "progress"), date(form, "fact-date"));
            case "close-out-request" ->
                new MatterCommand.RequestCloseOut(text(form, "result"), text(form, "rule-made"));
            case "verification" -> new MatterCommand.Verify(met(form), text(form, "findings"));
            case "approval" -> new MatterCommand.Approve(text(form, "remark"));
            case "approval-refusal" -> new MatterCommand.RefuseApproval(text(form, "reason"));
            case "look-back" ->
                new MatterCommand.LookBack(text(form, "holds").equals("yes"), text(form, "findings"));
            default -> throw ClearError.notFound();
        };
    }

    private static MatterCommand.Plan plan(MultiValueMap<String, String> form) {
        List<String> whats = all(form, "measure");
        List<String> dues = all(form, "measure-due");
        LocalDate due = date(form, "due");
        List<MatterCommand.PlannedMeasure> measures = new ArrayList<>();
        for (int i = 0; i < whats.size(); i++) {
            if (!whats.get(i).isBlank()) {
                String measureDue = i < dues.size() ? dues.get(i) : "";
                measures.add(new MatterCommand.PlannedMeasure(
                        whats.get(i).strip(), measureDue.isBlank() ? due : day(measureDue)));
            }
        }
        List<String> criteria = all(form, "criterion").stream().filter(each -> !each.isBlank()).map(String::strip).toList();
        return new MatterCommand.Plan(
                measures, text(form, "baseline"), text(form, "stretch"), criteria, uuid(form, "person"), due);
    }

    private static List<Boolean> met(MultiValueMap<String, String> form) {
        List<Boolean> met = new ArrayList<>();
        for (int i = 0; i < MOST_ROWS && form.containsKey("met-" + i); i++) {
            met.add("yes".equals(form.getFirst("met-" + i)));
        }
        return met;
    }

    private static CauseCode cause(MultiValueMap<String, String> form) {
        try {
            return CauseCode.valueOf(text(form, "code"));
        } catch (IllegalArgumentException unknown) {
            throw ClearError.badRequest("page.error.400");
        }
    }

    private static List<String> all(MultiValueMap<String, String> form, String name) {
        List<@Nullable String> values = form.get(name);
        if (values == null) {
            return List.of();
        }
        if (values.size() > MOST_ROWS) {
            throw ClearError.badRequest("ledger.refused.rows", MOST_ROWS);
        }
        return values.stream().map(value -> value == null ? "" : value).toList();
    }

    static String text(MultiValueMap<String, String> form, String name) {
        String value = form.getFirst(name);
        return value == null ? "" : value;
    }

    static LocalDate date(MultiValueMap<String, String> form, String name) {
        return day(text(form, name));
    }

    private static LocalDate day(String text) {
        try {
            LocalDate date = LocalDate.parse(text.strip());
            if (date.getYear() < 2000 || date.getYear() > 2100) {
                throw ClearError.badRequest("ledger.refused.date");
            }
            return date;
        } catch (DateTimeParseException unreadable) {
            throw ClearError.badRequest("ledger.refused.date");
        }
    }

    private static UUID uuid(MultiValueMap<String, String> form, String name) {
        try {
            return UUID.fromString(text(form, name));
        } catch (IllegalArgumentException unreadable) {
            throw ClearError.badRequest("ledger.refused.choice");
        }
    }
}
