package luoshi.account;

import java.security.Principal;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who has come in, by a session or by a token.
 *
 * @param scopes what this way in may do ({@code read}, {@code write}); the audit administrator only ever reads
 */
public record SignedIn(UUID account, String login, UUID person, @Nullable Role adminRole, Set<String> scopes)
        implements Principal {

    public static final String READ = "read";
    public static final String WRITE = "write";

    public SignedIn {
        scopes = Set.copyOf(scopes);
    }

    /** With the scopes cut to what the administration allows: who reads the audit trail writes nothing. */
    static SignedIn of(UUID account, String login, UUID person, @Nullable Role adminRole, Set<String> scopes) {
        boolean readsOnly = adminRole == Role.AUDIT_ADMINISTRATOR;
        return new SignedIn(account, login, person, adminRole, readsOnly ? Set.of(READ) : scopes);
    }

    public boolean is(Role role) {
        return adminRole == role;
    }

    @Override
    public String getName() {
        return login;
    }
}
