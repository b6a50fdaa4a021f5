package luoshi.organization;

import java.util.List;

/** The four tables in which an office is handed in, with their columns; a starred heading must be there. */
public enum OfficeSheet {
    UNITS(List.of("code", "name", "kind"), List.of("order")),
    PEOPLE(List.of("name", "status"), List.of("code")),
    POSTS(List.of("unit", "title"), List.of("code", "roles", "order", "holder", "deputy", "portfolio", "domains")),
    DUTIES(List.of("unit", "code", "kind", "domain", "text"), List.of());

    private final List<String> needed;
    private final List<String> others;

    OfficeSheet(List<String> needed, List<String> others) {
        this.needed = needed;
        this.others = others;
    }

    List<String> needed() {
        return needed;
    }

    List<String> columns() {
        return java.util.stream.Stream.concat(needed.stream(), others.stream()).toList();
    }

    public String key() {
        return "organization.sheet." + name().toLowerCase(java.util.Locale.ROOT);
    }

    String key(String column) {
        return key() + "." + column;
    }
}
