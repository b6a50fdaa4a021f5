package luoshi.account;

import java.time.Instant;
import java.util.UUID;

/** What the pages of this room show, ready for a template. */
public final class Shown {

    private Shown() {}

    /**
     * A way in that is open now, as its owner sees it.
     *
     * @param device what a browser says of itself; for a token its scopes
     * @param mine   the one that asks
     */
    public record Access(UUID id, String device, Instant beganAt, Instant lastAt, boolean mine) {}

    /** An account in the list of the security administrator. */
    public record Account(
            UUID id, String login, String name, String place, String role, String state, long version, boolean open) {}

    /** One of the three administrations, for the system administrator. */
    public record Seat(String role, String login, boolean waiting, boolean issues) {}

    /** The form behind a link: for whom it is, and the secret to scan where there is one. */
    public record LinkForm(
            String path, String purpose, String who, boolean names, boolean factor, String secret, String picture) {}

    /** A row of the audit trail; {@code who} is the person's name, or how it is known where there is none. */
    public record Act(
            long index, String when, String who, String onBehalfOf, String type, String stream, boolean sealed) {}
}
