package luoshi.language.similar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A matter that several messages have in common.
 *
 * @param phrases what it is called by its members, the most telling first
 * @param first the earliest time of a member, null where none is known
 * @param members in the order in which they were given
 */
public record CommonMatter(
        List<String> phrases, Heat heat, @Nullable LocalDateTime first, @Nullable LocalDateTime last, List<Message> members) {

    /** After a year a voice counts half, unless the office sets another number. */
    public static final int HALF_LIFE = 365;

    /** All matters that at least two messages share, the hottest first. */
    public static List<CommonMatter> in(List<Message> messages, LocalDate asOf, int halfLife) {
        List<CommonMatter> matters = new ArrayList<>();
        for (List<Integer> group : Grouping.of(messages)) {
            if (group.size() > 1) {
                matters.add(of(group.stream().map(messages::get).toList(), asOf, halfLife));
            }
        }
        matters.sort(Comparator.comparingDouble((CommonMatter each) -> each.heat().value()).reversed());
        return List.copyOf(matters);
    }

    private static CommonMatter of(List<Message> members, LocalDate asOf, int halfLife) {
        List<LocalDateTime> times = members.stream().map(Message::time).filter(Objects::nonNull).sorted().toList();
        return new CommonMatter(KeyPhrases.of(members), Heat.of(members, asOf, halfLife),
                times.isEmpty() ? null : times.getFirst(), times.isEmpty() ? null : times.getLast(), members);
    }
}
