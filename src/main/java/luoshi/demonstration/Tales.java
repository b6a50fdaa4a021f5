package luoshi.demonstration;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import luoshi.journal.Ids;
import luoshi.ledger.life.MatterCommand;
import luoshi.ledger.life.MatterKind;
import luoshi.ledger.life.MatterSource;
import luoshi.problem.ProblemStatement;
import org.jspecify.annotations.Nullable;

/** How the tales begin: each registers its matter, so many days ago. */
final class Tales {

    private final Doors doors;
    private final Diary diary;
    private final Ids ids;
    private final LocalDate today;

    Tales(Doors doors, Diary diary, Ids ids, LocalDate today) {
        this.doors = doors;
        this.diary = diary;
        this.ids = ids;
        this.today = today;
    }

    UUID newId() {
        return ids.next();
    }

    Doors doors() {
        return doors;
    }

    LocalDate daysAgo(int days) {
        return today.minusDays(days);
    }

    /** The first working day so many days ahead: nobody asks for an answer on a Saturday. */
    LocalDate workdayIn(int days) {
        LocalDate day = today.plusDays(days);
        while (!doors.calendar().isWorkingDay(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    String day(int daysAgo) {
        return written(daysAgo(daysAgo));
    }

    /** The day as a person writes it. */
    static String written(LocalDate day) {
        return day.getMonthValue() + " 月 " + day.getDayOfMonth() + " 日";
    }

    Tale problem(int daysAgo, String handler, String domain, String title, String place, String fact, String example,
            String effect) {
        return problem(daysAgo, handler, domain, MatterSource.SELF_FOUND, null, title, place, fact, example, effect);
    }

    Tale problem(int daysAgo, String handler, String domain, MatterSource source, @Nullable String reference,
            String title, String place, String fact, String example, String effect) {
        Tale tale = begin(daysAgo, handler);
        LocalDate received = tale.day();
        return tale.happens(() -> doors.register("clerk", tale.id(), new ProblemStatement(title, "近一个月，多次出现", place, "",
                fact, example, effect, domain, source, reference, received)));
    }

    /** On somebody's own list. */
    Tale own(int daysAgo, String handler, String title, String object, String fact, String example, String effect) {
        Tale tale = begin(daysAgo, handler);
        LocalDate received = tale.day();
        return tale.happens(() -> doors.registerOwn(handler, tale.id(), new ProblemStatement(title, "近一个月，多次出现", "",
                object, fact, example, effect, "party-building", MatterSource.SELF_FOUND, null, received)));
    }

    /** @param particulars in the order of the kind's columns; an empty one is left out */
    Tale matter(int daysAgo, String handler, MatterKind kind, String domain, MatterSource source,
            @Nullable String reference, String title, String... particulars) {
        Tale tale = begin(daysAgo, handler);
        LocalDate received = tale.day();
        Map<String, String> columns = new LinkedHashMap<>();
        for (int i = 0; i < particulars.length; i++) {
            if (!particulars[i].isEmpty()) {
                columns.put(kind.columns().get(i), particulars[i]);
            }
        }
        return tale.happens(() -> doors.register("clerk", tale.id(),
                new MatterCommand.Register(kind, title, domain, source, reference, columns, null, received)));
    }

    Tale hotline(int daysAgo, String handler, String domain, String title, String place, String request) {
        return matter(daysAgo, handler, MatterKind.HOTLINE_ORDER, domain, MatterSource.HOTLINE, null, title,
                "RX" + daysAgo(daysAgo).toString().replace("-", "") + "-0" + (daysAgo % 7 + 1), place, request, "一般");
    }

    private Tale begin(int daysAgo, String handler) {
        return new Tale(doors, diary, ids.next(), handler, daysAgo(daysAgo), today);
    }
}
