package luoshi.ledger.life;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a matter was judged to be: how grave, and which attitudes show in it.
 *
 * @param attitudes each once, in the order of their declaration
 */
public record Appraisal(Severity severity, List<Attitude> attitudes) {

    public Appraisal {
        attitudes = inOrder(attitudes.stream());
    }

    /** Of two that become one the graver judgement holds, with the attitudes of both; null is "not judged yet". */
    static @Nullable Appraisal both(@Nullable Appraisal one, @Nullable Appraisal other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return new Appraisal(
                one.severity().outweighs(other.severity()) ? one.severity() : other.severity(),
                Stream.concat(one.attitudes().stream(), other.attitudes().stream()).toList());
    }

    private static List<Attitude> inOrder(Stream<Attitude> attitudes) {
        return attitudes.distinct().sorted().toList();
    }
}
