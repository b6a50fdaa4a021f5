package luoshi.ledger.life;

import java.time.LocalDate;
import java.util.UUID;
import luoshi.ledger.sim.Office;
import luoshi.ledger.sim.OfficeAtWork;
import luoshi.ledger.sim.Story;
import luoshi.organization.Unit;

/** What tests of rules share: an office on a Monday morning in 2026, and its people by their work. */
abstract class RuleTest {

    static final String WORDS = Story.WORDS;

    final OfficeAtWork at = OfficeAtWork.inMemory(20260302, LocalDate.of(2026, 3, 2));
    final Office.SubDistrict sub = at.office.first();
    final Office.SubDistrict other = at.office.subDistricts.get(1);

    Story aProblem() {
        return Story.aProblem(at);
    }

    Story aHotlineOrder() {
        return Story.aHotlineOrder(at);
    }

    Unit section(int i) {
        return sub.sections.get(i);
    }

    UUID handler(int i) {
        return sub.handlers.get(i);
    }

    LocalDate today() {
        return at.clock.today();
    }

    LocalDate in(int days) {
        return today().plusDays(days);
    }

    void daysPass(int days) {
        at.clock.toDay(in(days));
    }

    /** An id that names nothing. */
    UUID nothing() {
        return at.id();
    }
}
