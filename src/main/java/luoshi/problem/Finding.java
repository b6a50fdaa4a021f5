package luoshi.problem;

import java.util.List;
import luoshi.ledger.life.Refusal;

/**
 * What the gate misses in one field. Its sentence stands in the messages under the rule and says how to mend it.
 *
 * @param field the field's name, or empty where the whole form is meant
 * @param start where the words in question begin in the field's text; equal to {@code end} where none are
 */
public record Finding(String field, String rule, int start, int end, List<Object> arguments) {

    static Finding of(String field, String rule, Object... arguments) {
        return new Finding(field, rule, 0, 0, List.of(arguments));
    }

    static Finding at(String field, String rule, int start, int end, String words) {
        return new Finding(field, rule, start, end, List.of(words));
    }

    public boolean marksWords() {
        return end > start;
    }

    Refusal refusal() {
        return new Refusal(rule, arguments);
    }
}
