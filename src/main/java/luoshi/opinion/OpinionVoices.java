package luoshi.opinion;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import luoshi.ledger.KnownVoices;
import luoshi.organization.Viewer;
import org.springframework.stereotype.Component;

/** The opinions as voices of a matter (practice P4): what the viewer may see of the register, and nothing else. */
@Component
class OpinionVoices implements KnownVoices {

    private final OpinionStore store;

    OpinionVoices(OpinionStore store) {
        this.store = store;
    }

    @Override
    public Optional<Known> find(Viewer viewer, UUID id) {
        return store.find(viewer, id).map(OpinionVoices::known);
    }

    @Override
    public List<Known> holding(Viewer viewer, String words, int most) {
        return store.holding(viewer, words, most).stream().map(OpinionVoices::known).toList();
    }

    @Override
    public List<Known> like(Viewer viewer, String text, int most) {
        return store.like(viewer, text, most).stream().map(OpinionVoices::known).toList();
    }

    private static Known known(OpinionRow row) {
        return new Known(row.id(), row.headline(), row.text(), row.collectedOn());
    }
}
