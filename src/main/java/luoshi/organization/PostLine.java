package luoshi.organization;

import org.jspecify.annotations.Nullable;

/**
 * A post as a list shows it.
 *
 * @param away   the absence of its holder today, null while the holder is here
 * @param acting who acts today, where it is not the holder
 */
public record PostLine(
        Post post,
        Unit unit,
        @Nullable Person holder,
        @Nullable Person deputy,
        @Nullable Absence away,
        @Nullable Person acting,
        ActingHolder.@Nullable Ground ground) {}
