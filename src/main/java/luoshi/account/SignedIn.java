package luoshi.account;

import java.security.Principal;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who has come in, by a session or by a token.
 *
 * @param scopes what a token may do ({@code read}, {@code write}); a session may do both
 */
public record SignedIn(UUID account, String login, UUID person, @Nullable Role adminRole, Set<String> scopes)
        implements Principal {

    public static final String READ = "read";
    public static final String WRITE = "write";

    public SignedIn {
        scopes = Set.copyOf(scopes);
    }

    @Override
    public String getName() {
        return login;
    }
}
