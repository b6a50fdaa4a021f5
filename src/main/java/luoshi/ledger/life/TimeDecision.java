package luoshi.ledger.life;

import static luoshi.ledger.life.Decision.words;
import static luoshi.ledger.life.Decision.wordsOrNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import luoshi.calendar.Suspension;
import luoshi.journal.SqlTime;
import org.jspecify.annotations.Nullable;

/** What becomes of a matter's time: the budget stays, only a standstill or a new last day moves the date. */
final class TimeDecision {

    private final Deadlines deadlines;

    TimeDecision(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    MatterEvent event(TimeCommand command, Situation situation) {
        return switch (command) {
            case TimeCommand.AskForTime ask -> new TimeEvent.TimeAsked(ask.kind(), ask.until(), words(ask.reason()));
            case TimeCommand.RefuseTime refuse -> new TimeEvent.TimeRefused(words(refuse.reason()));
            case TimeCommand.GrantTime grant -> granted(grant.remark(), situation);
            case TimeCommand.Resume resume -> resumed(resume, situation);
        };
    }

    private MatterEvent granted(@Nullable String remark, Situation situation) {
        TimeEvent.TimeAsked asked = situation.known().timeAsked().orElseThrow();
        SetClock clock = situation.known().rectifyClock();
        Instant now = situation.now();
        return switch (asked.kind()) {
            case EXTENSION -> new TimeEvent.Extended(
                    wordsOrNull(remark), deadlines.toDay(ClockRules.RECTIFY, clock.start(), asked.until()));
            case SUSPENSION -> {
                Instant until = endOf(asked.until()).isAfter(now) ? endOf(asked.until()) : now;
                yield new TimeEvent.Suspended(
                        now, until, wordsOrNull(remark), deadlines.with(clock, plus(clock, new Suspension(now, until))));
            }
            case DEFERRAL, LONG_TERM -> new TimeEvent.Deferred(
                    asked.kind() == TimeKind.LONG_TERM,
                    asked.until(),
                    wordsOrNull(remark),
                    deadlines.toDay(ClockRules.REVIEW_WITHIN, now, asked.until()),
                    deadlines.with(clock, plus(clock, new Suspension(now, null))));
        };
    }

    private MatterEvent resumed(TimeCommand.Resume command, Situation situation) {
        SetClock clock = situation.known().rectifyClock();
        Instant now = situation.now();
        List<Suspension> ended = clock.suspensions().stream()
                .map(each -> each.until() == null || each.until().isAfter(now)
                        ? new Suspension(each.from(), each.from().isAfter(now) ? each.from() : now)
                        : each)
                .toList();
        return new TimeEvent.Resumed(words(command.reason()), deadlines.with(clock, ended));
    }

    private static List<Suspension> plus(SetClock clock, Suspension another) {
        List<Suspension> all = new ArrayList<>(clock.suspensions());
        all.add(another);
        return all;
    }

    private static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(SqlTime.OFFICE_ZONE).toInstant();
    }
}
