package luoshi.account;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import luoshi.page.ClearError;
import luoshi.page.ProblemDetails;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tokens for programs: the same factors and the same lock-out as at the sign-in page; they live for an hour. */
@RestController
@RequestMapping("/api/v1/tokens")
class TokenApi {

    private final Accounts accounts;
    private final AccountLimits limits;
    private final ProblemDetails problems;

    TokenApi(Accounts accounts, AccountLimits limits, ProblemDetails problems) {
        this.accounts = accounts;
        this.limits = limits;
        this.problems = problems;
    }

    /** @param scopes {@code read}, {@code write} or both; both where nothing is said */
    record Wanted(@Nullable String login, @Nullable String password, @Nullable String code, @Nullable Set<String> scopes) {}

    @PostMapping
    Object make(@RequestBody Wanted wanted, HttpServletRequest request) {
        if (wanted.login() == null || wanted.password() == null) {
            return problems.answer(request, HttpStatus.BAD_REQUEST, "account.error.factors");
        }
        Set<String> known = Set.of(SignedIn.READ, SignedIn.WRITE);
        Set<String> scopes = wanted.scopes() == null ? known : wanted.scopes();
        if (scopes.isEmpty() || scopes.stream().anyMatch(Objects::isNull) || !known.containsAll(scopes)) {
            return problems.answer(request, HttpStatus.BAD_REQUEST, "account.error.scopes");
        }
        Optional<SignedIn> who = accounts.check(wanted.login(), wanted.password(), wanted.code(), request.getRemoteAddr());
        if (who.isEmpty()) {
            return problems.answer(request, HttpStatus.UNAUTHORIZED, "account.not-known");
        }
        Set<String> granted = scopes.stream().filter(who.get().scopes()::contains).collect(Collectors.toSet());
        if (granted.isEmpty()) {
            return problems.answer(request, HttpStatus.FORBIDDEN, "account.error.read-only");
        }
        return ResponseEntity.status(HttpStatus.CREATED)
                .body(Map.of(
                        "token", accounts.token(who.get(), granted),
                        "scopes", granted,
                        "expires_in", limits.tokenLife().toSeconds()));
    }

    /** One's own tokens that are valid now, without the tokens themselves. */
    record Listed(UUID id, String scopes, Instant madeAt, Instant expiresAt) {}

    @GetMapping
    List<Listed> list(@AuthenticationPrincipal SignedIn who) {
        return accounts.tokens(who, "").stream()
                .map(each -> new Listed(each.id(), each.device(), each.beganAt(), each.lastAt()))
                .toList();
    }

    /** Ends one of one's own tokens, or a session, by its id. */
    @DeleteMapping("/{id}")
    ResponseEntity<Void> end(@AuthenticationPrincipal SignedIn who, @PathVariable UUID id) {
        if (!accounts.end(who, id)) {
            throw ClearError.notFound();
        }
        return ResponseEntity.noContent().build();
    }

    /** Revokes the token that the request itself carries. */
    @DeleteMapping
    ResponseEntity<Void> revoke(@RequestHeader(name = "Authorization", required = false) @Nullable String authorization) {
        if (authorization != null && authorization.startsWith("Bearer ")) {
            accounts.revoke(authorization.substring("Bearer ".length()).strip());
        }
        return ResponseEntity.noContent().build();
    }
}
