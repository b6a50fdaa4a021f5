package luoshi.account;

import java.util.Map;
import java.util.regex.Pattern;
import luoshi.page.ClearError;
import luoshi.page.Limits;
import luoshi.page.LocalPath;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where a form of the browser keeps its draft while somebody types. */
@Controller
@RequestMapping("/account/drafts/{form}")
class DraftPages {

    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{1,39}(:[A-Za-z0-9.-]{1,60})?");

    private final Drafts drafts;

    DraftPages(Drafts drafts) {
        this.drafts = drafts;
    }

    @GetMapping
    ResponseEntity<Map<String, String>> find(@AuthenticationPrincipal SignedIn who, @PathVariable String form) {
        return drafts.find(who.person(), known(form))
                .map(draft -> ResponseEntity.ok(
                        Map.of("content", draft.content(), "savedAt", draft.savedAt().toString())))
                .orElseGet(() -> ResponseEntity.noContent().build());
    }

    @PostMapping
    ResponseEntity<Void> save(
            @AuthenticationPrincipal SignedIn who, @PathVariable String form, @RequestParam String content) {
        if (content.length() > Limits.DRAFT) {
            throw new ClearError(HttpStatus.CONTENT_TOO_LARGE, "account.draft.long", Limits.DRAFT);
        }
        if (!drafts.save(who.person(), known(form), content)) {
            throw new ClearError(HttpStatus.CONFLICT, "account.draft.many", Limits.DRAFTS);
        }
        return ResponseEntity.noContent().build();
    }

    /** @param back the page on which its button stands; a script that stays where it is names none */
    @PostMapping("/discarding")
    ResponseEntity<Void> discard(
            @AuthenticationPrincipal SignedIn who, @PathVariable String form, @RequestParam(defaultValue = "") String back) {
        drafts.discard(who.person(), known(form));
        return back.isEmpty()
                ? ResponseEntity.noContent().build()
                : ResponseEntity.status(HttpStatus.SEE_OTHER).header("Location", LocalPath.orHome(back)).build();
    }

    private static String known(String form) {
        if (!FORM.matcher(form).matches()) {
            throw ClearError.badRequest("account.draft.form");
        }
        return form;
    }
}
