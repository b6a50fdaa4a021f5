package luoshi.ledger.life;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;
import luoshi.journal.SqlTime;
import luoshi.organization.HeldPost;
import luoshi.organization.Post;
import luoshi.organization.Viewer;
import org.jspecify.annotations.Nullable;

/**
 * All that a rule may look at: the matter as its history makes it, who asks, in which post, when; for a command that
 * names a unit, a post or another matter, what stands behind that name.
 *
 * @param matter   null for a registration
 * @param post     null where the viewer holds no post that fits the step
 * @param target   the unit that the command would send the matter, or a part of it, to
 * @param named    the post that the command names
 * @param other    the other matter that the command names, where the viewer may see it
 * @param unitPath the path of the unit in which a post lies
 * @param heir     the path of the unit that carries on today for the unit with a path; the path itself without a merger
 * @param worksUnder whether a person holds a post, or stands in for one, in the unit with a path or below it
 * @param numbers  the numbers of the rulebook in force today
 * @param clocks   the clock that a rule sets from a moment on
 * @param indicators what the superior judges units by
 * @param seesOpinion whether there is such an opinion in the register, and the viewer may see it
 * @param citesADuty whether words name an item of some unit's duty list; of any words true where no list was taken in
 * @param mayRepeat earlier matters that this one may be again, as far as somebody can still judge it
 */
public record Situation(
        @Nullable Matter matter,
        Viewer viewer,
        @Nullable HeldPost post,
        Instant now,
        Optional<AssignmentTarget> target,
        Optional<Post> named,
        Optional<Matter> other,
        Function<UUID, Optional<String>> unitPath,
        UnaryOperator<String> heir,
        BiPredicate<String, UUID> worksUnder,
        ToIntFunction<String> numbers,
        BiFunction<String, Instant, SetClock> clocks,
        IndicatorLists indicators,
        Predicate<String> citesADuty,
        Predicate<UUID> seesOpinion,
        Supplier<List<MayRepeat>> mayRepeat) {

    Matter known() {
        return Objects.requireNonNull(matter, "only a registration has no matter");
    }

    LocalDate today() {
        return now.atZone(SqlTime.OFFICE_ZONE).toLocalDate();
    }

    /** Who asks, and for whom: a deputy's eye is no more independent than that of the person stood in for. */
    Set<UUID> humans() {
        return post == null || post.onBehalfOf() == null
                ? Set.of(viewer.person())
                : Set.copyOf(List.of(viewer.person(), post.onBehalfOf()));
    }

    int number(String rule) {
        return numbers.applyAsInt(rule);
    }
}
