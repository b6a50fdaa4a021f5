package luoshi.ledger;

/** Keys of the rulebook's entries that the ledger asks for. */
final class ClockRules {

    /** From receipt to close-out request, where the plan names no earlier day. */
    static final String RECTIFY = "matter.rectify-within";

    /** From registration or return to the next assignment. */
    static final String DISPATCH = "matter.dispatch-within";

    /** From assignment to acceptance or return. */
    static final String ACCEPT = "matter.accept-within";

    static final String VERIFY = "matter.verify-within";

    static final String APPROVE = "matter.approve-within";

    static final String LOOK_BACK = "matter.look-back-after";

    private ClockRules() {}
}
