package luoshi.organization;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import luoshi.page.Language;
import luoshi.table.Table;
import org.jspecify.annotations.Nullable;

/** The office as the four tables, in one language. */
final class OfficeTables {

    private final OfficeWords words;
    private final Language language;
    private final OfficeState state;

    OfficeTables(OfficeWords words, Language language, OfficeState state) {
        this.words = words;
        this.language = language;
        this.state = state;
    }

    List<Table> all() {
        return List.of(
                table(OfficeSheet.UNITS, state.units.values().stream()
                        .filter(unit -> unit.successor() == null)
                        .sorted(Comparator.comparing(Unit::path))
                        .map(this::unit)),
                table(OfficeSheet.PEOPLE, state.people.values().stream()
                        .filter(person -> !person.gone())
                        .sorted(Comparator.comparing((Person person) -> Initials.of(person.name())).thenComparing(Person::id))
                        .map(this::person)),
                table(OfficeSheet.POSTS, state.posts.values().stream()
                        .filter(post -> stands(post.post().unit()))
                        .sorted(Comparator.comparing(Portfolio::unitPath).thenComparing(each -> each.post().order()))
                        .map(this::post)),
                table(OfficeSheet.DUTIES, state.duties.values().stream()
                        .filter(duty -> stands(duty.unit()))
                        .sorted(Comparator.comparing((Duty duty) -> path(duty.unit())).thenComparing(Duty::code))
                        .map(this::duty)));
    }

    private boolean stands(UUID unit) {
        return state.unitsById.get(unit).successor() == null;
    }

    private Table table(OfficeSheet sheet, Stream<List<String>> rows) {
        List<Table.Row> lines = new ArrayList<>();
        rows.forEach(cells -> lines.add(new Table.Row(lines.size() + 2, cells)));
        return new Table(
                words.text(language, sheet.key()),
                sheet.columns().stream().map(column -> words.text(language, sheet.key(column))).toList(),
                lines);
    }

    private List<String> unit(Unit unit) {
        return List.of(code(unit.path()), unit.name(), word("organization.unit-kind.", unit.kind().name()), "" + unit.order());
    }

    private List<String> person(Person person) {
        return List.of(person.name(), word("organization.status.", person.status().name()), person.code());
    }

    private List<String> post(Portfolio held) {
        Post post = held.post();
        return List.of(
                code(held.unitPath()),
                post.title(),
                post.code(),
                post.roles().stream().sorted().map(role -> word("organization.role.", role.name())).collect(Collectors.joining("、")),
                "" + post.order(),
                who(post.holder()),
                who(post.deputy()),
                held.paths().stream().map(OfficeTables::code).collect(Collectors.joining("、")),
                held.domains().stream().map(each -> word("organization.domain.", each)).collect(Collectors.joining("、")));
    }

    private List<String> duty(Duty duty) {
        return List.of(code(path(duty.unit())), duty.code(), word("organization.duty.", duty.kind().name()),
                word("organization.domain.", duty.domain()), duty.text());
    }

    /** People are named by their number, else by their name. */
    private String who(@Nullable UUID id) {
        Person person = state.person(id);
        return person == null ? "" : person.code().isEmpty() ? person.name() : person.code();
    }

    private String path(UUID unit) {
        return state.unitsById.get(unit).path();
    }

    private static String code(String path) {
        return path.substring(0, path.length() - 1);
    }

    private String word(String prefix, String name) {
        String text = words.text(language, prefix + name);
        return text.equals(prefix + name) ? name : text;
    }
}
