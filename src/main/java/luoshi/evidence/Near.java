package luoshi.evidence;

/**
 * Another kept photo that resembles one.
 *
 * @param sha256   under which it is kept; which matters hold it is known to the ledger alone
 * @param distance 0 for no difference to 100 for nothing in common
 * @param same     as far as can be told it is the same photo, resized, re-encoded, cropped or written over; otherwise it
 *                 is only worth a look, for instance the same place again
 */
public record Near(String sha256, int distance, boolean same) {}
