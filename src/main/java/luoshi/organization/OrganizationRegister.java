package luoshi.organization;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import luoshi.account.Role;
import luoshi.journal.Act;
import luoshi.journal.Append;
import luoshi.journal.Event;
import luoshi.journal.Ids;
import luoshi.journal.Journal;
import luoshi.journal.StreamId;
import luoshi.journal.Words;
import org.jspecify.annotations.Nullable;

/**
 * Writes the organization: units, people, posts, portfolios, the duty list. Every change is an event of its stream. Used
 * by imports and by the security administrator's pages.
 */
public class OrganizationRegister {

    private final Journal journal;
    private final Ids ids;

    OrganizationRegister(Journal journal, Ids ids) {
        this.journal = journal;
        this.ids = ids;
    }

    /** @param code the unit's code among its siblings; its path is the parent's path followed by it */
    public Unit found(Act act, @Nullable Unit parent, String code, String name, UnitKind kind, int order) {
        if (!code.matches("[0-9A-Za-z]{1,12}")) {
            throw new IllegalArgumentException("a unit's code has 1 to 12 letters and digits: " + code);
        }
        UUID id = ids.next();
        String path = (parent == null ? "" : parent.path()) + code + ".";
        UUID above = parent == null ? null : parent.id();
        write(act, OrganizationEvent.UNIT, id, 0, new OrganizationEvent.UnitFounded(above, path, name, kind, order));
        return new Unit(id, above, path, name, kind, order, null);
    }

    public Person join(Act act, String name, EmploymentStatus status) {
        return join(act, name, status, "");
    }

    /** @param code the staff number; empty where the office gives none */
    public Person join(Act act, String name, EmploymentStatus status, String code) {
        UUID id = ids.next();
        write(act, OrganizationEvent.PERSON, id, 0, new OrganizationEvent.PersonJoined(Words.of(name), status, code));
        return new Person(id, name, status, code, false);
    }

    /** A post, vacant or with its holder, its deputy and, for a leader, its portfolio. */
    public UUID post(
            Act act,
            Unit unit,
            String title,
            Set<Role> roles,
            int order,
            @Nullable Person holder,
            @Nullable Person deputy,
            List<String> portfolio,
            List<String> domains) {
        UUID id = ids.next();
        List<OrganizationEvent> events = new ArrayList<>();
        events.add(new OrganizationEvent.PostCreated(unit.id(), title, roles, order, title));
        if (holder != null) {
            events.add(new OrganizationEvent.PostFilled(holder.id()));
        }
        if (deputy != null) {
            events.add(new OrganizationEvent.DeputyNamed(deputy.id()));
        }
        if (!portfolio.isEmpty()) {
            events.add(new OrganizationEvent.PortfolioSet(portfolio, domains));
        }
        journal.append(new Append(new StreamId(OrganizationEvent.POST, id), 0, act, events));
        return id;
    }

    /** The holder of a post that was just made is away; the deputy acts. */
    public void away(Act act, UUID post, long version, LocalDate from, LocalDate until, String reason) {
        write(act, OrganizationEvent.POST, post, version,
                new OrganizationEvent.AbsenceNoted(ids.next(), from, until, null, Words.of(reason)));
    }

    public void list(Act act, Unit unit, String code, String domain, DutyKind kind, String text) {
        write(act, OrganizationEvent.DUTY, ids.next(), 0, new OrganizationEvent.DutyListed(unit.id(), code, domain, kind, text));
    }

    private void write(Act act, String kind, UUID id, long version, Event event) {
        journal.append(new Append(new StreamId(kind, id), version, act, List.of(event)));
    }
}
