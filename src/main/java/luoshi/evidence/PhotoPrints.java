package luoshi.evidence;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The fingerprints of all kept photos. They belong to contents, not to matters: a search says which contents resemble
 * each other and shows nobody anything.
 */
interface PhotoPrints {

    /** Candidates by their hashes are compared at most; the nearest first. */
    int MOST_COMPARED = 40;

    /** A photo that turns up everywhere, say a form, has no more than this many answers. */
    int MOST_NEAR = 12;

    /** Candidates whose hashes differ in more bits are not compared. */
    int MOST_BITS_APART = 24;

    /** Once for each content; a second time changes nothing. */
    void keep(String sha256, PhotoFingerprint print, Instant at);

    Optional<PhotoFingerprint> of(String sha256);

    /** Candidates by hash, nearest first, at most {@link #MOST_COMPARED}; the photo itself is not among them. */
    List<Candidate> candidates(String sha256, PhotoFingerprint print);

    /** A kept print that may resemble. */
    record Candidate(String sha256, PhotoFingerprint print) {}

    /** Kept photos that resemble this one, nearest first. */
    default List<Near> nearTo(String sha256, PhotoFingerprint print) {
        return candidates(sha256, print).stream()
                .map(each -> {
                    int distance = PhotoComparison.distance(print, each.print());
                    return new Near(each.sha256(), distance, distance <= PhotoComparison.SAME);
                })
                .filter(near -> near.distance() <= PhotoComparison.NEAR)
                .sorted(Comparator.comparingInt(Near::distance).thenComparing(Near::sha256))
                .limit(MOST_NEAR)
                .toList();
    }
}
