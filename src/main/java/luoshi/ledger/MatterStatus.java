package luoshi.ledger;

import luoshi.account.Role;

/** Where a matter stands, and whose step is next. */
public enum MatterStatus {
    /** In the ledger, waiting to be sent to the unit whose duty it is. */
    REGISTERED(Role.DISPATCHER),
    /** Sent; the unit has to accept it, or return it with the duty list in hand. */
    ASSIGNED(Role.HANDLER),
    /** Came back from a unit; the dispatcher decides again. */
    RETURNED(Role.DISPATCHER),
    /** The unit owns it and owes the cause and the plan. */
    ACCEPTED(Role.HANDLER),
    /** Planned; being mended. */
    IN_PROGRESS(Role.HANDLER),
    /** Said to be done; an independent person checks. */
    UNDER_VERIFICATION(Role.VERIFIER),
    /** Checked and found done; waiting for the approval. */
    VERIFIED(Role.APPROVER),
    /** Closed out. Look-backs still come. */
    CLOSED_OUT(Role.VERIFIER),
    /** A look-back found it broken again; the unit mends it under the old number. */
    REOPENED(Role.HANDLER);

    private final Role nextRole;

    MatterStatus(Role nextRole) {
        this.nextRole = nextRole;
    }

    /** The role whose step is next. */
    public Role nextRole() {
        return nextRole;
    }

    public boolean isClosed() {
        return this == CLOSED_OUT;
    }

    /** The handling unit is at work: progress and evidence may be added. */
    public boolean isBeingMended() {
        return this == ACCEPTED || this == IN_PROGRESS || this == REOPENED;
    }
}
