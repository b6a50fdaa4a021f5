package luoshi.ledger.life;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import luoshi.language.source.SecrecyMarks;
import org.jspecify.annotations.Nullable;

/**
 * All that somebody typed into a command. A system that is not classified holds no state secret, whether it comes as a
 * file or as words (practice P9): what carries the mark of one is taken into no command.
 */
final class TypedWords {

    private TypedWords() {}

    static boolean holdASecret(MatterCommand command) {
        return in(command).anyMatch(words -> SecrecyMarks.secret(words).isPresent());
    }

    private static Stream<String> in(@Nullable Object part) {
        return switch (part) {
            case String words -> Stream.of(words);
            case Collection<?> several -> several.stream().flatMap(TypedWords::in);
            case Map<?, ?> named -> named.values().stream().flatMap(TypedWords::in);
            case Record record -> Stream.of(record.getClass().getRecordComponents()).flatMap(each -> in(value(each, record)));
            case null, default -> Stream.of();
        };
    }

    private static @Nullable Object value(RecordComponent component, Record of) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(of);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(Objects.toString(component), impossible);
        }
    }
}
