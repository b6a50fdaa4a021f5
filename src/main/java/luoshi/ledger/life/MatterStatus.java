package luoshi.ledger.life;

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
    /** It broke or came again; the unit mends it under the old number. */
    REOPENED(Role.HANDLER),
    /** Put off on record; looked at again on the named day. Not closed. */
    DEFERRED(Role.HANDLER),
    /** To be kept up for long; looked at again on the named day. Never counts as closed. */
    LONG_TERM(Role.HANDLER),
    /** Became one with another, which carries everything on. */
    MERGED(Role.DISPATCHER);

    private final Role nextRole;

    MatterStatus(Role nextRole) {
        this.nextRole = nextRole;
    }

    /** The role whose step is next; a personal list is checked and approved by others (practice P12). */
    public Role nextRole(MatterKind kind) {
        return switch (nextRole) {
            case VERIFIER -> kind.verifierRole();
            case APPROVER -> kind.approverRole();
            default -> nextRole;
        };
    }

    public boolean isClosed() {
        return this == CLOSED_OUT;
    }

    /** Nothing is owed on it under this number: closed out, or carried on by another. */
    public boolean isEnded() {
        return this == CLOSED_OUT || this == MERGED;
    }

    /** It waits to be given to a unit, or given anew. */
    public boolean isWaiting() {
        return this == REGISTERED || this == RETURNED;
    }

    /** Its clock stands still until the named review. */
    public boolean isPutOff() {
        return this == DEFERRED || this == LONG_TERM;
    }

    /** The handling unit is at work: progress and evidence may be added. */
    public boolean isBeingMended() {
        return this == ACCEPTED || this == IN_PROGRESS || this == REOPENED;
    }

    /** Said to be done, and not yet verified and approved: its own clock rests, those of the checks run. */
    public boolean isBeingChecked() {
        return this == UNDER_VERIFICATION || this == VERIFIED;
    }
}
