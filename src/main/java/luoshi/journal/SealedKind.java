package luoshi.journal;

/**
 * A kind of streams whose very existence is nobody's business, offered as a bean by the room that owns it: a sealed
 * report. To everybody but the post that handles it, an entry of this kind shows nothing but its hash, which is salted.
 */
public record SealedKind(String kind) {}
