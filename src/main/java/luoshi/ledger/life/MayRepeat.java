package luoshi.ledger.life;

/**
 * An earlier matter that this one may be again, and of which nobody has said whether it is (requirement R16).
 *
 * @param seen the asker may see the earlier one; only then is its number named
 */
public record MayRepeat(String number, boolean seen) {}
