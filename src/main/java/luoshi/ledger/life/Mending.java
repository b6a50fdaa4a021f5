package luoshi.ledger.life;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How the matter is mended: its cause, its plan, what shows the result, how often it had to be done again. */
public final class Mending {

    private final List<MatterEvent.EvidenceAdded> evidence = new ArrayList<>();

    private MatterEvent.@Nullable CauseFound cause;
    private MatterEvent.@Nullable Planned plan;
    private WordEvent.@Nullable LessonRecorded lesson;
    private int redos;
    private int reopenings;
    private int resultEvidence;

    void found(MatterEvent.CauseFound found) {
        cause = found;
    }

    void planned(MatterEvent.Planned planned) {
        plan = planned;
    }

    void shown(MatterEvent.EvidenceAdded added, boolean byTheUnit) {
        evidence.add(added);
        if (added.ofResult() && byTheUnit) {
            resultEvidence++;
        }
    }

    void learned(WordEvent.LessonRecorded recorded) {
        lesson = recorded;
    }

    void redo() {
        redos++;
        resultEvidence = 0;
    }

    void reopened() {
        plan = null;
        reopenings++;
        redo();
    }

    void inherit(Marks marks) {
        redos += marks.redos();
        reopenings += marks.reopenings();
    }

    public Optional<MatterEvent.CauseFound> cause() {
        return Optional.ofNullable(cause);
    }

    public Optional<MatterEvent.Planned> plan() {
        return Optional.ofNullable(plan);
    }

    public List<MatterEvent.EvidenceAdded> evidence() {
        return List.copyOf(evidence);
    }

    /** The unit's files that show the result and came after the last redo, if there was one. */
    public int resultEvidence() {
        return resultEvidence;
    }

    public Optional<WordEvent.LessonRecorded> lesson() {
        return Optional.ofNullable(lesson);
    }

    public int redos() {
        return redos;
    }

    public int reopenings() {
        return reopenings;
    }
}
