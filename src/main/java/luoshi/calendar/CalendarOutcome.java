package luoshi.calendar;

import java.util.List;

/** What became of a wish to change the calendar. */
public sealed interface CalendarOutcome {

    /** @param version of the year, or of the hours, that the next decision must have seen */
    record Made(long version) implements CalendarOutcome {}

    /** Every rule that bars it. */
    record Barred(List<Reason> reasons) implements CalendarOutcome {

        public Barred {
            reasons = List.copyOf(reasons);
        }
    }

    /** @param rule its id; {@code calendar.rule.<rule>} is its sentence */
    record Reason(String rule, List<Object> arguments) {

        public Reason {
            arguments = List.copyOf(arguments);
        }

        static Reason of(String rule, Object... arguments) {
            return new Reason(rule, List.of(arguments));
        }

        public String key() {
            return "calendar.rule." + rule;
        }
    }
}
