package luoshi.journal;

import tools.jackson.databind.node.ObjectNode;

/** A pure function from an older payload of one event type to the next schema version; offered as a bean. */
public interface UpCaster {

    /** The stable name of the event type. */
    String type();

    /** The schema version that is read; the result has this version plus one. */
    int from();

    ObjectNode raise(ObjectNode payload);
}
