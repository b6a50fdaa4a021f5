package luoshi.ledger;

import java.util.OptionalInt;

/**
 * What a unit was given of late, weighed, beside the median of its group, both for each head.
 *
 * @param days     of the window
 * @param inflow   how many matters and parts of matters it was given, and still has or has mended
 * @param weighted the same in ordinary matters
 * @param heads    who holds a post in it; never none
 * @param units    how many there are in the group, this one included
 * @param compared the group is large enough for a median
 * @param small    beyond the line in hundredths, but by so few matters that it means nothing
 */
public record Load(
        int days,
        int inflow,
        double weighted,
        int heads,
        double perHead,
        double median,
        int units,
        boolean compared,
        boolean small,
        boolean warns) {

    /** Of the median; empty where there is none to compare with. */
    public OptionalInt percent() {
        return compared && median > 0 ? OptionalInt.of((int) Math.round(perHead * 100 / median)) : OptionalInt.empty();
    }
}
