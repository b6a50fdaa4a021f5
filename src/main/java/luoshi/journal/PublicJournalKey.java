package luoshi.journal;

/**
 * The public half of the key that signs checkpoints, in the verifier form of signed notes: for whoever verifies
 * elsewhere.
 */
public record PublicJournalKey(String printed) {}
