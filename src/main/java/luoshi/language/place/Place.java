package luoshi.language.place;

import java.util.List;
import java.util.stream.Collectors;
import luoshi.language.Stretch;

/**
 * A place as it is named in one run of words, or a thing.
 *
 * @param kind  of its narrowest part
 * @param parts from the wide to the narrow as they stand: 望湖街道 / 湖滨路 / 15号
 */
public record Place(int start, int end, String text, PlaceKind kind, List<Part> parts) implements Stretch {

    /** One part, with offsets of the same source. */
    public record Part(int start, int end, String text, PlaceKind kind) {}

    public Place {
        parts = List.copyOf(parts);
    }

    /** The part of this kind, or empty text where there is none: the road of an address, its community. */
    public String part(PlaceKind wanted) {
        return parts.stream().filter(part -> part.kind() == wanted).map(Part::text).findFirst().orElse("");
    }

    @Override
    public String reading() {
        return parts.stream().map(part -> part.text().replace(" ", "")).collect(Collectors.joining("/"));
    }
}
