package luoshi.account;

import java.util.Set;
import java.util.UUID;
import luoshi.journal.Event;
import luoshi.journal.Named;
import org.jspecify.annotations.Nullable;

/**
 * What happened at the doors, for the audit administrator. Each is a stream of its own, so that signing in never waits
 * for anybody. No login, name, password or token stands in an event.
 */
sealed interface AccountEvent extends Event {

    String KIND = "account-act";

    @Named("account.link-issued")
    record LinkIssued(UUID link, LinkPurpose purpose, @Nullable Role role, @Nullable UUID forPerson, @Nullable UUID account)
            implements AccountEvent {}

    @Named("account.opened")
    record Opened(UUID account, UUID forPerson, @Nullable Role role) implements AccountEvent {}

    @Named("account.closed")
    record Closed(UUID account) implements AccountEvent {}

    @Named("account.password-changed")
    record PasswordChanged(UUID account, @Nullable UUID link) implements AccountEvent {}

    @Named("account.locked")
    record Locked(UUID account) implements AccountEvent {}

    @Named("account.unlocked")
    record Unlocked(UUID account) implements AccountEvent {}

    @Named("account.came-in")
    record CameIn(UUID account) implements AccountEvent {}

    @Named("account.went-out")
    record WentOut(UUID account) implements AccountEvent {}

    @Named("account.token-made")
    record TokenMade(UUID account, Set<String> scopes) implements AccountEvent {}

    @Named("account.access-ended")
    record AccessEnded(UUID account, UUID access) implements AccountEvent {}
}
