package luoshi.ledger.life;

import java.util.List;
import luoshi.account.Role;

/**
 * What a matter is. Each kind has its own columns and, by the rulebook, its own clock; the life is the same for all. The
 * names of the columns are the keys of a matter's particulars and of their labels in the messages.
 */
public enum MatterKind {
    PROBLEM("matter.rectify-within", List.of("time", "place", "object", "fact", "example", "effect")),
    /** On a person's own list: narrow sight, the direct leader answers for the check (R38, P12). */
    PERSONAL_PROBLEM("matter.rectify-within", List.of("time", "place", "object", "fact", "example", "effect")),
    HOTLINE_ORDER(ClockRules.FINISH_HOTLINE, List.of("order-number", "place", "request", Urgency.COLUMN)),
    PETITION_MATTER("petition.finish-within", List.of("petition-number", "claim", "first-visit", "demand")),
    LEADER_INSTRUCTION("instruction.finish-within", List.of("document", "leader", "instruction")),
    MEETING_DECISION("matter.rectify-within", List.of("meeting", "decision")),
    /** Work safety (P10). */
    HAZARD("hazard.finish-within", List.of("place", "hazard", "grade", "measure", "money", "contingency")),
    /** The environment ledger (R76). */
    ENVIRONMENT_POINT("environment.finish-within", List.of("place", "position", "standard", "fact")),
    BUSINESS_ENVIRONMENT_MATTER("business.finish-within", List.of("enterprise", "request", "effect")),
    TASK("matter.rectify-within", List.of("what", "quantity", "basis"));

    private final String clockRule;
    private final List<String> columns;

    MatterKind(String clockRule, List<String> columns) {
        this.clockRule = clockRule;
        this.columns = columns;
    }

    /** The rulebook's entry that gives its time from receipt to close-out request; an urgent order has less: {@link Urgency}. */
    public String clockRule() {
        return clockRule;
    }

    /** The rulebook's entry for how far an extension may reach; the hotline and the law on petitions have their own. */
    public String extendRule() {
        return switch (this) {
            case HOTLINE_ORDER -> ClockRules.EXTEND_HOTLINE;
            case PETITION_MATTER -> ClockRules.EXTEND_PETITION;
            default -> ClockRules.EXTEND_MOST_DAYS;
        };
    }

    /** The time of a petition is extended by one stretch in all (信访工作条例, 2022); else the rulebook says how often. */
    public boolean isExtendedOnce() {
        return this == PETITION_MATTER;
    }

    /** The rulebook's entry for how long a unit may send it back. */
    public String returnRule() {
        return this == PETITION_MATTER ? ClockRules.OBJECT_TO_PETITION : ClockRules.RETURN;
    }

    public List<String> columns() {
        return columns;
    }

    /** The columns that nobody could handle it without; what a problem needs, its gate asks for (R40). */
    public List<String> needed() {
        return switch (this) {
            case PROBLEM, PERSONAL_PROBLEM -> List.of();
            case HOTLINE_ORDER -> List.of("order-number", "request");
            case PETITION_MATTER -> List.of("claim");
            case LEADER_INSTRUCTION -> List.of("leader", "instruction");
            case MEETING_DECISION -> List.of("meeting", "decision");
            case HAZARD -> List.of("place", "hazard", "grade");
            case ENVIRONMENT_POINT -> List.of("place", "fact");
            case BUSINESS_ENVIRONMENT_MATTER -> List.of("enterprise", "request");
            case TASK -> List.of("what");
        };
    }

    /** A citizen or firm raised it, is called back, and its close-out hangs on what they say (R49). */
    public boolean hasCaller() {
        return this == HOTLINE_ORDER || this == PETITION_MATTER || this == BUSINESS_ENVIRONMENT_MATTER;
    }

    /**
     * Whether its plan names the indicators that it serves, or says that there are none. Not asked where a caller waits
     * under a clock of the law: there every field costs an answer, and the caller chose the topic, not the office. Not of a
     * person's own list: a person is not judged by a unit's indicators.
     */
    public boolean saysWhatItServes() {
        return !hasCaller() && !isPersonal();
    }

    public boolean isPersonal() {
        return this == PERSONAL_PROBLEM;
    }

    /** Who checks it: for a personal list the campaign office, for all else a verifier. */
    public Role verifierRole() {
        return isPersonal() ? Role.CAMPAIGN_OFFICE : Role.VERIFIER;
    }

    /** Who approves: for a personal list the direct leader, for all else an approver. */
    public Role approverRole() {
        return isPersonal() ? Role.LEADER : Role.APPROVER;
    }
}
