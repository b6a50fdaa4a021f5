package luoshi.ledger.life;

/**
 * The attitude that shows in a matter (requirement R18). It hangs on the matter, is counted by unit and is never looked up
 * by person (practice P35).
 */
public enum Attitude {
    /** "It cannot be done." */
    IMPOSSIBLE,
    /** "That will do." */
    GOOD_ENOUGH,
    /** "It is none of my concern." */
    INDIFFERENT
}
