package luoshi.language.task;

/** What a part of a document is about; only the last asks for tasks freely. */
enum Scene {
    /** What was done. */
    REVIEW,
    /** What was found wanting. Only 要 and 必须 ask here. */
    PROBLEM,
    /** Guiding ideas, aims, scope. */
    AIM,
    /** Title, address, grounds, signature, coming into force. */
    FORMAL,
    /** What is to be done. */
    TASK
}
