package luoshi.ledger.life;

import luoshi.journal.Words;
import org.jspecify.annotations.Nullable;

/**
 * What a close-out reached of its plan (requirement R20), as whoever found it done has said.
 *
 * @param shown the figure, or the words, by which one sees it
 */
public record Reached(Aim aim, Words shown) {

    static @Nullable Reached of(@Nullable Aim aim, @Nullable String shown) {
        Words words = Decision.wordsOrNull(shown);
        return aim == null || words == null ? null : new Reached(aim, words);
    }
}
