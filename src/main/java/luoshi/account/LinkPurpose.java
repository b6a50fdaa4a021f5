package luoshi.account;

/** What a single-use link is for. */
enum LinkPurpose {
    /** Opens the account of one of the three administrators, with a second factor. */
    ADMINISTRATOR,
    /** Opens an office account for a person of the organization. */
    ACCOUNT,
    /** Sets a new password for an account; an administrator still brings the second factor. */
    PASSWORD
}
