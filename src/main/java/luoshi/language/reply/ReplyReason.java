package luoshi.language.reply;

/**
 * Why a reply has its grade. The sentence stands in the messages under {@code language.reply.<name in lower case>}, with
 * the argument filled in.
 */
public enum ReplyReason {
    /** Relevance: words of the request that the answer takes up. Argument: the words. */
    TAKES_UP,
    /** Relevance: a place or thing of the request that the answer never mentions. Argument: its name. */
    PLACE_LEFT_OUT,
    NOTHING_IN_COMMON,
    /** Completeness: nothing but a hand-over to somebody else, or a receipt. */
    HANDED_ON_ONLY,
    RECEIPT_ONLY,
    /** It says what was found. */
    SAYS_WHAT_WAS_FOUND,
    /** It says what was or will be done, or answers the question. */
    SAYS_WHAT_IS_DONE,
    NOTHING_FOUND,
    NOTHING_DONE,
    /** More points were raised than answered. Arguments: raised, answered. */
    POINTS_UNANSWERED,
    NO_CONTACT,
    /** Explanation: it names a law, rule or document. Argument: the first one. */
    NAMES_THE_RULE,
    GIVES_THE_CAUSE,
    GIVES_FIGURES,
    NO_GROUND,
    /** Timeliness. Arguments: days taken, days allowed. */
    IN_TIME,
    LATE,
    TIME_UNKNOWN
}
