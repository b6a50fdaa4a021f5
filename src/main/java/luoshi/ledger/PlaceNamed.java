package luoshi.ledger;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import luoshi.journal.Words;
import luoshi.language.pairs.SearchPairs;
import luoshi.language.place.Place;
import luoshi.language.place.PlaceKind;
import luoshi.language.place.Places;
import luoshi.ledger.life.MatterEvent;
import luoshi.ledger.life.MatterKind;

/**
 * The words by which a matter can be found to have come again (requirement R16): those of its columns for place and
 * object. Where its kind has no such column, or it was left empty, the places and things that its text names; where it
 * names none, its title, which says what it is about. Nobody fills in a field for it.
 */
final class PlaceNamed {

    private static final List<String> COLUMNS = List.of("place", "object", "position", "enterprise");

    private PlaceNamed() {}

    static String[] in(MatterEvent.Registered registered) {
        String columns = COLUMNS.stream()
                .flatMap(column -> Stream.ofNullable(registered.particulars().get(column)))
                .map(Words::text)
                .collect(Collectors.joining("\n"));
        if (SearchPairs.canBeAsked(columns)) {
            return pairs(columns);
        }
        String named = namedIn(Stream.concat(Stream.of(registered.title()), registered.particulars().values().stream())
                .map(Words::text)
                .collect(Collectors.joining("\n")));
        return pairs(named.isEmpty() ? about(registered) : named);
    }

    /** What a corrected column adds; nothing where it names no place and no object. */
    static String[] inCorrected(String column, Words words, MatterKind kind) {
        if (COLUMNS.contains(column)) {
            return pairs(words.text());
        }
        return hasColumn(kind) ? new String[0] : pairs(namedIn(words.text()));
    }

    private static boolean hasColumn(MatterKind kind) {
        return kind.columns().stream().anyMatch(COLUMNS::contains);
    }

    /** A sub-district is too wide to be the same place; a community stands where nothing narrower is named. */
    private static String namedIn(String text) {
        List<Place.Part> parts = Places.find(text).stream().flatMap(place -> place.parts().stream()).toList();
        String narrow = joined(parts, PlaceKind.ROAD);
        return narrow.isEmpty() ? joined(parts, PlaceKind.COMMUNITY) : narrow;
    }

    private static String joined(List<Place.Part> parts, PlaceKind widest) {
        return parts.stream()
                .filter(part -> part.kind().compareTo(widest) >= 0)
                .map(Place.Part::text)
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    /** A task that is set every month is no trouble that came back: its title alone says nothing. */
    private static String about(MatterEvent.Registered registered) {
        return registered.kind() == MatterKind.TASK ? "" : registered.title().text().replaceAll("\\d+", " ");
    }

    private static String[] pairs(String text) {
        return SearchPairs.query(text).toArray(String[]::new);
    }
}
