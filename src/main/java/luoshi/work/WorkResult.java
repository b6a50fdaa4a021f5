package luoshi.work;

/**
 * What a run did.
 *
 * @param failed things that did not succeed this time; each is tried again by itself
 * @param more   more is due already, so that the next run begins at once
 */
public record WorkResult(int done, int failed, boolean more) {

    public static final WorkResult NOTHING = new WorkResult(0, 0, false);
}
