package luoshi.organization;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import luoshi.account.Role;

/** From a row to what it stands for. */
final class OrganizationRows {

    private OrganizationRows() {}

    static Unit unit(ResultSet row, int number) throws SQLException {
        return new Unit(
                row.getObject("id", UUID.class),
                row.getObject("parent", UUID.class),
                row.getString("path"),
                row.getString("name"),
                UnitKind.valueOf(row.getString("kind")),
                row.getInt("sort"),
                row.getObject("successor", UUID.class));
    }

    static Person person(ResultSet row, int number) throws SQLException {
        return new Person(
                row.getObject("id", UUID.class),
                row.getString("name"),
                EmploymentStatus.valueOf(row.getString("status")),
                row.getString("code"),
                row.getBoolean("gone"));
    }

    static Post post(ResultSet row, int number) throws SQLException {
        Set<Role> roles = texts(row.getArray("roles")).stream().map(Role::valueOf).collect(Collectors.toSet());
        return new Post(
                row.getObject("id", UUID.class),
                row.getObject("unit", UUID.class),
                row.getString("title"),
                roles,
                row.getInt("sort"),
                row.getObject("holder", UUID.class),
                row.getObject("deputy", UUID.class),
                row.getString("code"),
                row.getBoolean("abolished"));
    }

    /** Needs {@code unit_path} beside the post's own columns. */
    static Portfolio portfolio(ResultSet row, int number) throws SQLException {
        return new Portfolio(
                post(row, number), row.getString("unit_path"), texts(row.getArray("paths")), texts(row.getArray("domains")));
    }

    static Absence absence(ResultSet row, int number) throws SQLException {
        return new Absence(
                row.getObject("id", UUID.class),
                row.getObject("post", UUID.class),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                row.getObject("acting", UUID.class),
                row.getString("reason"));
    }

    static Duty duty(ResultSet row, int number) throws SQLException {
        return new Duty(
                row.getObject("id", UUID.class),
                row.getObject("unit", UUID.class),
                row.getString("code"),
                row.getString("domain"),
                DutyKind.valueOf(row.getString("kind")),
                row.getString("text"));
    }

    static List<String> texts(Array array) throws SQLException {
        return Arrays.asList((String[]) array.getArray());
    }
}
