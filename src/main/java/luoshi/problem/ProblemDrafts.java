package luoshi.problem;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import luoshi.journal.FieldCipher;
import luoshi.journal.StreamId;
import luoshi.ledger.Matters;
import luoshi.organization.Viewer;
import luoshi.page.ClearError;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Drafts of problems: whatever is typed can be kept, however vague (requirement R40), and is only its writer's. A draft
 * is no event and no projection; it goes when the problem is registered or its writer discards it.
 */
@Service
public class ProblemDrafts {

    /** Drafts of one person. */
    static final int MOST = 100;

    /** Characters of all fields of one draft together. */
    static final int MOST_CHARACTERS = 20_000;

    private static final String KIND = "problem-drafts";
    private static final TypeReference<TreeMap<String, String>> TYPED = new TypeReference<>() {};

    private final ProblemDraftStore store;
    private final FieldCipher cipher;
    private final Matters matters;
    private final InstantSource clock;

    ProblemDrafts(ProblemDraftStore store, FieldCipher cipher, Matters matters, InstantSource clock) {
        this.store = store;
        this.cipher = cipher;
        this.matters = matters;
        this.clock = clock;
    }

    /**
     * Keeps what was typed, instead of what was kept under this id before. Nothing is kept where nothing was typed, nor
     * behind a registration that was quicker.
     *
     * @throws ClearError where a limit is passed, or the draft is somebody else's
     */
    @Transactional
    public void save(Viewer viewer, UUID id, Map<String, String> typed) {
        if (typed.values().stream().mapToInt(String::length).sum() > MOST_CHARACTERS) {
            throw ClearError.badRequest("problem.draft.refused.long", MOST_CHARACTERS);
        }
        store.lock(viewer);
        if (store.othersThan(viewer, id) >= MOST) {
            throw new ClearError(HttpStatus.CONFLICT, "problem.draft.refused.many", MOST);
        }
        if (Stream.concat(Stream.of("title"), ProblemForm.FIELDS.stream()).allMatch(field -> typed.getOrDefault(field, "").isBlank())
                || matters.find(viewer, id).isPresent()) {
            return;
        }
        String sealed = cipher.seal(keyOf(viewer), JsonMapper.shared().writeValueAsString(typed));
        Instant now = clock.instant();
        if (!store.save(viewer, new ProblemDraftStore.Sealed(id, sealed, now))) {
            throw ClearError.notFound();
        }
    }

    /** One's own, the newest first. */
    public List<ProblemDraft> of(Viewer viewer) {
        return store.of(viewer, MOST).stream().flatMap(each -> open(viewer, each).stream()).toList();
    }

    public Optional<ProblemDraft> find(Viewer viewer, UUID id) {
        return store.find(viewer, id).flatMap(each -> open(viewer, each));
    }

    public void discard(Viewer viewer, UUID id) {
        store.delete(viewer, id);
    }

    /** Nothing where the writer's key was destroyed. */
    private Optional<ProblemDraft> open(Viewer viewer, ProblemDraftStore.Sealed draft) {
        return cipher.open(keyOf(viewer), draft.sealed())
                .map(plain -> new ProblemDraft(draft.id(), JsonMapper.shared().readValue(plain, TYPED), draft.savedAt()));
    }

    private static StreamId keyOf(Viewer viewer) {
        return new StreamId(KIND, viewer.person());
    }
}
