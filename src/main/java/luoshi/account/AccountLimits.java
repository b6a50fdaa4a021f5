package luoshi.account;

import java.time.Duration;

/**
 * The numbers that guard the doors of the accounts. A higher room takes those that a district may set from its rulebook;
 * the others are settled here. The defaults follow MLPS (等保) level 3 and OWASP ASVS 5.0.
 */
public interface AccountLimits {

    /** Failures in a row after which an account is locked. */
    default int lockAfter() {
        return 5;
    }

    default Duration lockedFor() {
        return Duration.ofMinutes(15);
    }

    /** A session that was not seen for so long is over. */
    default Duration idle() {
        return Duration.ofMinutes(30);
    }

    /** A session ends after so long, however busy it was: one working day. */
    default Duration longestSession() {
        return Duration.ofHours(12);
    }

    default Duration tokenLife() {
        return Duration.ofHours(1);
    }

    /** A link that opens an account or sets a password must be used within this time. */
    default Duration linkLife() {
        return Duration.ofHours(24);
    }

    /** Failed sign-ins from one address within {@link #window()}: a whole office may stand behind one address. */
    default int failuresFromAddress() {
        return 100;
    }

    /** Tokens that one account may ask for within {@link #window()}. */
    default int tokens() {
        return 60;
    }

    /** Uploads by one account within {@link #window()}. */
    default int uploads() {
        return 200;
    }

    default Duration window() {
        return Duration.ofMinutes(15);
    }
}
