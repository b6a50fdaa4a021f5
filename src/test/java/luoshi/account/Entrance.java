package luoshi.account;

import java.time.InstantSource;
import java.util.Set;
import luoshi.RunningLuoshi;

/** A side door for tests: a session or token for an account of the demonstration without its password and code. */
public final class Entrance {

    private Entrance() {}

    /** The value of the session's cookie. */
    public static String session(RunningLuoshi luoshi, String login) {
        return luoshi.bean(Accounts.class).beginSession(who(luoshi, login), "test");
    }

    /** A session of whoever holds an administration now. */
    public static String session(RunningLuoshi luoshi, Role role) {
        return session(luoshi, luoshi.bean(AccountStore.class).holderOf(role).orElseThrow().login());
    }

    public static String token(RunningLuoshi luoshi, String login) {
        SignedIn who = who(luoshi, login);
        return luoshi.bean(Accounts.class).token(who, who.scopes());
    }

    /** The code that the authenticator of an administrator would show now. */
    public static String code(RunningLuoshi luoshi, String login) {
        AccountRow row = luoshi.bean(AccountStore.class).byLogin(login).orElseThrow();
        byte[] secret = luoshi.bean(FactorSeal.class).open(row.id(), row.secondFactor());
        return SecondFactor.code(secret, luoshi.bean(InstantSource.class).instant().getEpochSecond() / 30);
    }

    /** The path of a fresh link for one of the two administrators whom the system administrator names. */
    public static String linkFor(RunningLuoshi luoshi, Role role) {
        return luoshi.bean(AccountLinks.class).forAdministrator(who(luoshi, "sysadmin"), role).path();
    }

    /** The code for a secret that a page shows for typing. */
    public static String linkCode(RunningLuoshi luoshi, String printed) {
        String alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
        java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();
        int buffer = 0;
        int bits = 0;
        for (char each : printed.strip().toCharArray()) {
            buffer = (buffer << 5) | alphabet.indexOf(each);
            bits += 5;
            if (bits >= 8) {
                bits -= 8;
                bytes.write(buffer >> bits);
                buffer &= (1 << bits) - 1;
            }
        }
        long step = luoshi.bean(InstantSource.class).instant().getEpochSecond() / 30;
        return SecondFactor.code(bytes.toByteArray(), step);
    }

    private static SignedIn who(RunningLuoshi luoshi, String login) {
        AccountRow row = luoshi.bean(AccountStore.class).byLogin(login).orElseThrow();
        return SignedIn.of(row.id(), row.login(), row.person(), row.adminRole(), Set.of(SignedIn.READ, SignedIn.WRITE));
    }
}
