package luoshi.ledger;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import luoshi.account.Drafts;
import luoshi.ledger.life.MatterKind;
import luoshi.organization.Viewer;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Forms of registration that somebody has begun to fill in, one for each kind of matter. */
@Component
public class RegistrationDrafts implements DraftsOnDesk {

    private static final String FORM = "register:";
    private static final int LONGEST_NAME = 40;

    private final Drafts drafts;

    RegistrationDrafts(Drafts drafts) {
        this.drafts = drafts;
    }

    /** Under which name the form of a kind keeps its draft. */
    public static String form(MatterKind kind) {
        return FORM + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public List<Begun> of(Viewer viewer) {
        return drafts.of(viewer.person(), FORM).stream().flatMap(each -> begun(each).stream()).toList();
    }

    private static Optional<Begun> begun(Drafts.Kept kept) {
        return Arrays.stream(MatterKind.values())
                .filter(kind -> form(kind).equals(kept.form()))
                .findFirst()
                .map(kind -> new Begun(
                        "ledger.kind." + kind,
                        title(kept.draft().content()),
                        kept.draft().savedAt(),
                        "/matters/new?kind=" + kind,
                        "/account/drafts/" + kept.form() + "/discarding"));
    }

    /** The title among the fields, as the browser wrote them: pairs of name and value. */
    private static String title(String content) {
        try {
            for (JsonNode field : JsonMapper.shared().readTree(content)) {
                if (field.path(0).asString("").equals("title")) {
                    String title = field.path(1).asString("").strip();
                    return title.codePointCount(0, title.length()) > LONGEST_NAME
                            ? title.substring(0, title.offsetByCodePoints(0, LONGEST_NAME)) + "…"
                            : title;
                }
            }
            return "";
        } catch (JacksonException writtenByNoForm) {
            return "";
        }
    }
}
