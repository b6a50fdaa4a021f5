package luoshi.language.task;

import java.time.LocalDate;
import java.util.List;
import luoshi.language.source.Span;
import org.jspecify.annotations.Nullable;

/**
 * A task as the document asks for it; a person accepts, edits or drops it.
 *
 * @param span the exact words of the source
 * @param outline where it stands, such as 二、重点任务 / （一）优化服务
 * @param title short: the act and its object
 * @param responsible who shall do it, as written; empty where nobody is named
 * @param due the date or deadline as written; empty if none
 * @param dueDate its last day, where the document has a date to count from
 * @param frequency how often, as written; empty if once
 * @param quantity what it shall reach, with its unit, as written; empty if none
 * @param confidence 0 to 1: below 0.7 a person should look closely
 */
public record ProposedTask(
        Span span,
        String outline,
        TaskKind kind,
        String title,
        List<String> responsible,
        List<String> supporting,
        String due,
        @Nullable LocalDate dueDate,
        String frequency,
        String quantity,
        DecisionLevel level,
        double confidence) {

    public ProposedTask {
        responsible = List.copyOf(responsible);
        supporting = List.copyOf(supporting);
    }

    ProposedTask withParty(Party party) {
        return new ProposedTask(span, outline, kind, title, party.responsible(), party.supporting(), due, dueDate, frequency,
                quantity, level, confidence);
    }

    ProposedTask withDue(Due given) {
        return new ProposedTask(span, outline, kind, title, responsible, supporting, given.words(), given.date(),
                given.frequency(), quantity, level, confidence);
    }
}
