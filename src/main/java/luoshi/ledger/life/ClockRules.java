package luoshi.ledger.life;

/** Keys of the rulebook's entries that the ledger asks for. */
public final class ClockRules {

    /** From receipt to close-out request, where the plan names no earlier day. */
    public static final String RECTIFY = "matter.rectify-within";

    /** From registration or return to the next assignment. */
    public static final String DISPATCH = "matter.dispatch-within";

    /** From assignment to acceptance or return. */
    public static final String ACCEPT = "matter.accept-within";

    /** From receipt to the answer, of a hotline order of the usual urgency. */
    public static final String FINISH_HOTLINE = "hotline.finish-within";

    public static final String ACCEPT_URGENT = "hotline.accept-urgent";

    public static final String FINISH_URGENT = "hotline.finish-urgent";

    public static final String ACCEPT_EMERGENCY = "hotline.accept-emergency";

    public static final String FINISH_EMERGENCY = "hotline.finish-emergency";

    public static final String VERIFY = "matter.verify-within";

    public static final String APPROVE = "matter.approve-within";

    public static final String LOOK_BACK = "matter.look-back-after";

    /** How many matters of a hundred are looked back at; after the major route all of them. */
    public static final String LOOK_BACK_SAMPLE = "matter.look-back-sample";

    public static final String RETURNS_BEFORE_DECISION = "matter.returns-before-decision";

    /** From the return that makes it a dispute to the joint decision; the clock of the whole goes on beside it. */
    public static final String DECIDE = "matter.decide-within";

    public static final String REFER_MOST = "matter.refer-most";

    public static final String EXTEND_MOST_TIMES = "matter.extend-most-times";

    public static final String EXTEND_MOST_DAYS = "matter.extend-most-days";

    public static final String EXTEND_HOTLINE = "hotline.extend-most";

    public static final String EXTEND_PETITION = "petition.extend-most";

    /** From assignment to the last moment in which the unit may send it back. */
    public static final String RETURN = "matter.return-within";

    public static final String OBJECT_TO_PETITION = "petition.object-within";

    public static final String SUSPEND_MOST_DAYS = "matter.suspend-most-days";

    public static final String REVIEW_WITHIN = "matter.review-within";

    public static final String RECURRENCE_WINDOW = "matter.recurrence-window";

    public static final String CALLBACK_ATTEMPTS = "callback.attempts";

    public static final String SMALL_MOST_DAYS = "verification.small-most-days";

    public static final String SMALL_RECHECK = "verification.small-recheck";

    public static final String MAJOR_FROM_PEOPLE = "verification.major-from-people";

    public static final String MAJOR_FROM_REDOS = "verification.major-from-redos";

    /** How often a matter has come again when three sides accept its next close-out. */
    public static final String MAJOR_FROM_RECURRENCES = "verification.major-from-recurrences";

    private ClockRules() {}
}
