package luoshi.page;

import java.util.List;
import java.util.UUID;

/**
 * Who reads the page, as the shell shows it.
 *
 * @param name     the person's name
 * @param postLine the post in which they work, with its unit
 */
public record Reader(UUID id, String name, String postLine, List<NavigationItem> navigation) {}
