package luoshi.organization;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A unit of the office.
 *
 * @param path      codes from the district down, each followed by a dot ({@code 01.003.02.}); a unit sees its own subtree
 * @param order     the official order among its siblings, never the alphabet
 * @param successor the unit that carries on after a merge, null while it exists
 */
public record Unit(
        UUID id, @Nullable UUID parent, String path, String name, UnitKind kind, int order, @Nullable UUID successor) {}
