package luoshi.account;

/** What a post entitles its holder to do, within the reach of that post. */
public enum Role {
    /** Registers what comes in and keeps the ledger's words in order. */
    CLERK,
    /** Sends a matter to the unit whose duty it is. */
    DISPATCHER,
    /** Accepts, plans, mends, and asks for close-out. */
    HANDLER,
    /** Checks, independently of everybody who acted, whether it is truly done. */
    VERIFIER,
    /** Approves close-out, extension and deferral. */
    APPROVER,
    /** Visits and checks on site. */
    INSPECTOR,
    /** Runs the campaign and its problem lists. */
    CAMPAIGN_OFFICE,
    /** Sees the whole district. */
    DISTRICT_OFFICE,
    /** Leads: sees the units in the portfolio, instructs, answers for them. */
    LEADER,
    /** Runs the machine, never the matters. */
    SYSTEM_ADMINISTRATOR,
    /** Opens accounts and grants roles. */
    SECURITY_ADMINISTRATOR,
    /** Reads who did what. */
    AUDIT_ADMINISTRATOR;

    public boolean isAdministrator() {
        return this == SYSTEM_ADMINISTRATOR || this == SECURITY_ADMINISTRATOR || this == AUDIT_ADMINISTRATOR;
    }
}
