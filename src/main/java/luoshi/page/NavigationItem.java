package luoshi.page;

/**
 * A door in the navigation.
 *
 * @param key     message key of its name
 * @param current the reader is in this room
 */
public record NavigationItem(String key, String href, boolean current) {}
