package luoshi.work;

import java.time.Instant;

/**
 * Something that was tried in vain as often as it is allowed.
 *
 * @param what   what it was, without personal data: the page is for those who run the machine
 * @param reason the last answer, {@code HTTP 503}
 */
public record GivenUp(String id, String what, Instant at, String reason) {}
