package luoshi.notice;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** A notice that stands for several of its kind: how many, and the numbers of the newest. */
final class Gathered {

    private static final int MOST_NAMED = 10;
    private static final String BETWEEN = " ";

    private Gathered() {}

    static String key(NoticeKind kind) {
        return "notice.more." + kind;
    }

    static Telling first(Telling one, String page) {
        return new Telling(one.kind(), key(one.kind()), List.of("1", number(one)), page, null, false);
    }

    static Telling with(Telling gathered, Telling one) {
        int count = Integer.parseInt(gathered.arguments().getFirst()) + 1;
        List<String> numbers = Stream.concat(
                        Stream.of(number(one)), Stream.of(gathered.arguments().getLast().split(BETWEEN)))
                .distinct()
                .limit(MOST_NAMED)
                .toList();
        return new Telling(
                gathered.kind(), gathered.key(), List.of(Integer.toString(count), String.join(BETWEEN, numbers)),
                gathered.href(), null, false);
    }

    private static String number(Telling one) {
        return Objects.requireNonNull(one.reference(), "what may be gathered names its matter");
    }
}
