package luoshi.calendar;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One step on the way from receipt to the due date: plain facts, told in words by {@link Explanation}. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "step")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Step.Received.class, name = "received"),
    @JsonSubTypes.Type(value = Step.Counted.class, name = "counted"),
    @JsonSubTypes.Type(value = Step.HolidaySkipped.class, name = "holiday"),
    @JsonSubTypes.Type(value = Step.MakeUpDay.class, name = "make-up"),
    @JsonSubTypes.Type(value = Step.Suspended.class, name = "suspended"),
    @JsonSubTypes.Type(value = Step.Provisional.class, name = "provisional"),
    @JsonSubTypes.Type(value = Step.Due.class, name = "due")
})
public sealed interface Step {

    /** The start; the day of receipt itself is not counted. */
    record Received(Instant at, Budget budget) implements Step {}

    /** Days that were counted one after another, weekends between them left out. */
    record Counted(LocalDate first, LocalDate last, int days) implements Step {}

    record HolidaySkipped(LocalDate first, LocalDate last, String name) implements Step {}

    /** A weekend day that is worked, and therefore counted. */
    record MakeUpDay(LocalDate date) implements Step {}

    record Suspended(Instant from, @Nullable Instant until) implements Step {}

    /** No list has been published for this year: plain weekends are assumed, and the date will be looked at again. */
    record Provisional(int year) implements Step {}

    /** @param at the instant at which it is overdue; a day unit ends with its last day */
    record Due(Instant at, boolean wholeDay) implements Step {}
}
