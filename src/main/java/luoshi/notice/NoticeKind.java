package luoshi.notice;

/** What a notice is about; for each of these a person chooses the channels. */
public enum NoticeKind {
    /** Something was given to me to do or to decide. */
    TASK,
    /** A date of mine comes near. */
    REMINDER,
    /** A date was missed: mine, or of a unit that I answer for. */
    OVERDUE,
    /** Something came back to me. */
    RETURNED,
    /** What became of something that I asked for or gave on. */
    OUTCOME
}
