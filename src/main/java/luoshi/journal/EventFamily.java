package luoshi.journal;

/** A room's sealed interface of events, offered as a bean so that the journal can read and write its members. */
public record EventFamily(Class<? extends Event> root) {

    public EventFamily {
        if (!root.isSealed()) {
            throw new IllegalArgumentException(root.getName() + " must be sealed, so that its members are known");
        }
    }
}
