package luoshi.problem;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import luoshi.ledger.life.MatterSource;
import org.jspecify.annotations.Nullable;

/** A problem as it is written down (requirement R40). */
public record ProblemStatement(
        String title,
        String time,
        String place,
        String object,
        String fact,
        String example,
        String effect,
        String domain,
        MatterSource source,
        @Nullable String sourceReference,
        LocalDate receivedOn) {

    static final String TIME = "time";
    static final String PLACE = "place";
    static final String OBJECT = "object";
    static final String FACT = "fact";
    static final String EXAMPLE = "example";
    static final String EFFECT = "effect";

    /** Its particulars in the order in which they are read; what was left empty is left out. */
    Map<String, String> particulars() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put(TIME, time);
        all.put(PLACE, place);
        all.put(OBJECT, object);
        all.put(FACT, fact);
        all.put(EXAMPLE, example);
        all.put(EFFECT, effect);
        all.values().removeIf(String::isBlank);
        return all;
    }
}
