package luoshi.indicator;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import luoshi.journal.Event;
import luoshi.journal.Named;
import luoshi.journal.StreamId;
import luoshi.journal.Words;
import org.jspecify.annotations.Nullable;

/** What can happen to a list. Each year of each home has one stream; what is undone is undone by a later event. */
sealed interface IndicatorEvent extends Event {

    String KIND = "indicator-list";

    static StreamId streamOf(String path, int year) {
        return new StreamId(KIND, UUID.nameUUIDFromBytes(
                ("luoshi.indicator-list:" + path + ":" + year).getBytes(StandardCharsets.UTF_8)));
    }

    /** The words of one indicator. */
    record Item(UUID id, String code, Words name, Words category, BigDecimal points, Words target) {}

    /**
     * The list came in, for the first time or again.
     *
     * @param fresh indicators that it did not have before
     * @param order all that the table held, as they stood there
     */
    @Named("indicator.list-taken-in")
    record ListTakenIn(String path, int year, Words issuer, Words document, List<Item> fresh, List<UUID> order)
            implements IndicatorEvent {}

    /**
     * The superior's newer table says it in other words.
     *
     * @param reason   why its target was corrected in a year that had begun; null where it was not
     * @param approval number of the document that approved the correction
     */
    @Named("indicator.item-changed")
    record ItemChanged(Item item, @Nullable Words reason, @Nullable Words approval) implements IndicatorEvent {}

    @Named("indicator.figures-recorded")
    record FiguresRecorded(
            UUID item,
            Words now,
            @Nullable Integer place,
            @Nullable Integer of,
            @Nullable BigDecimal lost,
            Words why,
            LocalDate asOf)
            implements IndicatorEvent {}

    /** @param unit null where it is given to none any more */
    @Named("indicator.item-given")
    record ItemGiven(UUID item, @Nullable UUID unit, Words remedy) implements IndicatorEvent {}

    @Named("indicator.item-ended")
    record ItemEnded(UUID item, Words reason) implements IndicatorEvent {}

    /** Its ending is undone. */
    @Named("indicator.item-resumed")
    record ItemResumed(UUID item, Words reason) implements IndicatorEvent {}

    /** Whether it is about this indicator. */
    default boolean isAbout(UUID indicator) {
        return switch (this) {
            case ListTakenIn taken -> taken.fresh().stream().anyMatch(each -> each.id().equals(indicator));
            case ItemChanged changed -> changed.item().id().equals(indicator);
            case FiguresRecorded recorded -> recorded.item().equals(indicator);
            case ItemGiven given -> given.item().equals(indicator);
            case ItemEnded ended -> ended.item().equals(indicator);
            case ItemResumed resumed -> resumed.item().equals(indicator);
        };
    }
}
