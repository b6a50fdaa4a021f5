package luoshi.account;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import luoshi.page.ProblemDetails;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
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
    private final ProblemDetails problems;

    TokenApi(Accounts accounts, ProblemDetails problems) {
        this.accounts = accounts;
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
        if (scopes.isEmpty() || !known.containsAll(scopes)) {
            return problems.answer(request, HttpStatus.BAD_REQUEST, "account.error.scopes");
        }
        Optional<SignedIn> who = accounts.check(wanted.login(), wanted.password(), wanted.code());
        if (who.isEmpty()) {
            return problems.answer(request, HttpStatus.UNAUTHORIZED, "account.not-known");
        }
        return ResponseEntity.status(HttpStatus.CREATED)
                .body(Map.of(
                        "token", accounts.token(who.get(), scopes),
                        "scopes", scopes,
                        "expires_in", Accounts.TOKEN_LIFE.toSeconds()));
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
