package luoshi.organization;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import luoshi.account.Role;
import luoshi.page.Language;
import luoshi.page.Messages;
import luoshi.table.Table;

/** The words of an office's tables in both languages: names of sheets and columns, kinds, roles, fields of work. */
final class OfficeWords {

    private final Messages messages;
    private final Map<String, UnitKind> kinds = new HashMap<>();
    private final Map<String, EmploymentStatus> statuses = new HashMap<>();
    private final Map<String, Role> roles = new HashMap<>();
    private final Map<String, DutyKind> duties = new HashMap<>();
    private final Map<String, String> domains = new HashMap<>();

    OfficeWords(Messages messages) {
        this.messages = messages;
        Arrays.stream(UnitKind.values()).forEach(each -> learn(kinds, "organization.unit-kind.", each.name(), each));
        Arrays.stream(EmploymentStatus.values()).forEach(each -> learn(statuses, "organization.status.", each.name(), each));
        Arrays.stream(DutyKind.values()).forEach(each -> learn(duties, "organization.duty.", each.name(), each));
        Arrays.stream(Role.values())
                .filter(each -> !each.isAdministrator())
                .forEach(each -> learn(roles, "organization.role.", each.name(), each));
        BusinessDomain.ALL.forEach(each -> learn(domains, "organization.domain.", each, each));
    }

    private <T> void learn(Map<String, T> words, String key, String name, T meaning) {
        words.put(folded(name), meaning);
        for (Language language : Language.values()) {
            words.put(folded(messages.text(language, key + name)), meaning);
        }
    }

    private static String folded(String word) {
        return word.strip().toLowerCase(Locale.ROOT).replaceAll("[“”\"]", "");
    }

    Optional<UnitKind> kind(String word) {
        return Optional.ofNullable(kinds.get(folded(word)));
    }

    Optional<EmploymentStatus> status(String word) {
        return Optional.ofNullable(statuses.get(folded(word)));
    }

    Optional<Role> role(String word) {
        return Optional.ofNullable(roles.get(folded(word)));
    }

    Optional<DutyKind> duty(String word) {
        return Optional.ofNullable(duties.get(folded(word)));
    }

    Optional<String> domain(String word) {
        return Optional.ofNullable(domains.get(folded(word)));
    }

    /** Several words in one cell: 、 or commas or semicolons between them. */
    static List<String> several(String cell) {
        return Arrays.stream(cell.split("[、,，;；\\n]")).map(String::strip).filter(word -> !word.isEmpty()).toList();
    }

    String text(Language language, String key) {
        return messages.text(language, key);
    }

    List<String> names(String key) {
        return Arrays.stream(Language.values()).map(language -> messages.text(language, key)).toList();
    }

    int column(Table table, OfficeSheet sheet, String column) {
        return table.column(names(sheet.key(column)));
    }

    /** Which of the four a table is: by its name, else by its headings. */
    Optional<OfficeSheet> sheet(Table table) {
        List<OfficeSheet> fitting = new ArrayList<>();
        for (OfficeSheet sheet : OfficeSheet.values()) {
            if (names(sheet.key()).stream().anyMatch(name -> folded(table.name()).contains(folded(name)))) {
                return Optional.of(sheet);
            }
            if (sheet.needed().stream().allMatch(column -> column(table, sheet, column) >= 0)) {
                fitting.add(sheet);
            }
        }
        return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
    }
}
