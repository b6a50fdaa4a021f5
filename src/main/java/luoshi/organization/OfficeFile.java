package luoshi.organization;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import luoshi.account.Role;
import luoshi.page.Language;
import luoshi.table.CellError;
import luoshi.table.Printable;
import luoshi.table.Table;
import org.jspecify.annotations.Nullable;

/**
 * An office as it is handed in, row by row: each is read, or named with its sheet, row, column and the way to mend it.
 * What a row refers to is not looked at here; {@link OfficePlan} does.
 */
record OfficeFile(
        List<UnitRow> units, List<PersonRow> people, List<PostRow> posts, List<DutyRow> duties, List<CellError> errors) {

    static final int MOST_ERRORS = 200;

    /** Where a row stands, for what is found wrong in it later. */
    record Place(String table, int line) {

        CellError error(String column, String key, Object... arguments) {
            return CellError.of(table, line, column, key, arguments);
        }
    }

    /** @param path codes from the district down with a dot behind each */
    record UnitRow(Place place, String path, String name, UnitKind kind, @Nullable Integer typedOrder) {

        int order(int otherwise) {
            return typedOrder == null ? otherwise : typedOrder;
        }
    }

    record PersonRow(Place place, String code, String name, EmploymentStatus status) {}

    /**
     * @param holder empty for vacant; null where the table has no such column, so that nothing changes
     * @param deputy likewise
     * @param units  likewise; paths
     */
    record PostRow(
            Place place,
            String unit,
            String code,
            String title,
            Set<Role> roles,
            @Nullable Integer typedOrder,
            @Nullable String holder,
            @Nullable String deputy,
            @Nullable List<String> units,
            List<String> domains) {

        int order(int otherwise) {
            return typedOrder == null ? otherwise : typedOrder;
        }
    }

    record DutyRow(Place place, String unit, String code, DutyKind kind, String domain, String text) {}

    static OfficeFile read(List<Table> tables, OfficeWords words) {
        Reader reader = new Reader(words);
        tables.forEach(reader::read);
        return new OfficeFile(reader.units, reader.people, reader.posts, reader.duties, reader.errors);
    }

    /** Reads one table after the other. */
    private static final class Reader {

        private final OfficeWords words;
        private final List<UnitRow> units = new ArrayList<>();
        private final List<PersonRow> people = new ArrayList<>();
        private final List<PostRow> posts = new ArrayList<>();
        private final List<DutyRow> duties = new ArrayList<>();
        private final List<CellError> errors = new ArrayList<>();

        Reader(OfficeWords words) {
            this.words = words;
        }

        void read(Table table) {
            Optional<OfficeSheet> sheet = words.sheet(table);
            if (sheet.isEmpty()) {
                errors.add(CellError.of(table.name(), 0, "", "organization.import.sheet"));
                return;
            }
            List<String> missing = sheet.get().needed().stream()
                    .filter(column -> words.column(table, sheet.get(), column) < 0)
                    .map(column -> words.text(Language.CHINESE, sheet.get().key(column)).replaceAll("[*（].*", ""))
                    .toList();
            if (!missing.isEmpty()) {
                errors.add(CellError.of(table.name(), 1, "", "organization.import.columns", String.join("、", missing)));
                return;
            }
            for (Table.Row row : table.rows()) {
                if (errors.size() >= MOST_ERRORS) {
                    return;
                }
                read(new Cells(table, row, sheet.get()));
            }
        }

        private void read(Cells cells) {
            switch (cells.sheet) {
                case UNITS -> {
                    UnitKind kind = cells.known("kind", words.kind(cells.text("kind")));
                    String path = cells.path("code");
                    String name = cells.named("name", OfficeRules.MOST_NAME);
                    Integer order = cells.number("order");
                    if (kind != null && cells.whole) {
                        units.add(new UnitRow(cells.place(), path, name, kind, order));
                    }
                }
                case PEOPLE -> {
                    EmploymentStatus status = cells.known("status", words.status(cells.text("status")));
                    String name = cells.named("name", PersonRules.MOST_NAME);
                    String code = cells.text("code");
                    if (!code.matches("[0-9A-Za-z._-]{0," + PersonRules.MOST_CODE + "}")) {
                        cells.wrong("code", "organization.rule.person-code", PersonRules.MOST_CODE);
                    }
                    if (status != null && cells.whole) {
                        people.add(new PersonRow(cells.place(), code, name, status));
                    }
                }
                case POSTS -> {
                    String title = cells.named("title", PostRules.MOST_TITLE);
                    String code = cells.text("code").isEmpty() ? title : cells.named("code", PostRules.MOST_TITLE);
                    String unit = cells.path("unit");
                    Set<Role> roles = cells.several("roles", words::role).stream().collect(Collectors.toSet());
                    List<String> domains = cells.several("domains", words::domain);
                    List<String> portfolio = cells.has("portfolio")
                            ? OfficeWords.several(cells.text("portfolio")).stream().map(each -> each + ".").toList()
                            : null;
                    PostRow row = new PostRow(cells.place(), unit, code, title, roles, cells.number("order"),
                            cells.has("holder") ? cells.text("holder") : null,
                            cells.has("deputy") ? cells.text("deputy") : null, portfolio, domains);
                    if (cells.whole) {
                        posts.add(row);
                    }
                }
                case DUTIES -> {
                    DutyKind kind = cells.known("kind", words.duty(cells.text("kind")));
                    String domain = cells.known("domain", words.domain(cells.text("domain")));
                    String unit = cells.path("unit");
                    String code = cells.named("code", DutyRules.MOST_CODE);
                    String text = cells.named("text", DutyRules.MOST_TEXT);
                    if (kind != null && domain != null && cells.whole) {
                        duties.add(new DutyRow(cells.place(), unit, code, kind, domain, text));
                    }
                }
            }
        }

        /** One row, asked by column; notes what is wrong as it is asked. */
        private final class Cells {

            private final Table table;
            private final Table.Row row;
            private final OfficeSheet sheet;
            private boolean whole = true;

            Cells(Table table, Table.Row row, OfficeSheet sheet) {
                this.table = table;
                this.row = row;
                this.sheet = sheet;
            }

            Place place() {
                return new Place(table.name(), row.line());
            }

            boolean has(String column) {
                return words.column(table, sheet, column) >= 0;
            }

            String text(String column) {
                return row.cell(words.column(table, sheet, column));
            }

            void wrong(String column, String key, Object... arguments) {
                int place = words.column(table, sheet, column);
                errors.add(place().error(place < 0 ? column : table.head().get(place), key, arguments));
                whole = false;
            }

            <T> @Nullable T known(String column, Optional<T> meaning) {
                if (meaning.isEmpty()) {
                    wrong(column, "organization.import.unknown-word", text(column));
                }
                return meaning.orElse(null);
            }

            <T> List<T> several(String column, java.util.function.Function<String, Optional<T>> meaning) {
                List<T> found = new ArrayList<>();
                for (String word : OfficeWords.several(text(column))) {
                    Optional<T> known = meaning.apply(word);
                    if (known.isEmpty()) {
                        wrong(column, "organization.import.unknown-word", word);
                    }
                    known.ifPresent(found::add);
                }
                return found;
            }

            String named(String column, int most) {
                String text = text(column);
                if (text.isEmpty() || text.length() > most || !Printable.is(text)) {
                    wrong(column, "organization.rule.text", most);
                }
                return text;
            }

            String path(String column) {
                String text = text(column);
                if (!text.matches("[0-9A-Za-z]{1,12}(\\.[0-9A-Za-z]{1,12}){0,7}")) {
                    wrong(column, "organization.import.path", text);
                }
                return text + ".";
            }

            @Nullable Integer number(String column) {
                String text = text(column);
                if (text.isEmpty()) {
                    return null;
                }
                if (!text.matches("[0-9]{1,5}")) {
                    wrong(column, "organization.rule.order", OfficeRules.MOST_ORDER);
                    return null;
                }
                return Integer.valueOf(text);
            }
        }
    }
}
