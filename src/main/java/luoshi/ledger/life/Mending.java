package luoshi.ledger.life;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How the matter is mended: its cause, its plan, what shows the result, how often it had to be done again. */
public final class Mending {

    private final List<MatterEvent.EvidenceAdded> evidence = new ArrayList<>();
    /** Files that showed the result in this round, and in rounds that were found wanting. */
    private final Set<String> current = new HashSet<>();
    private final Set<String> outdated = new HashSet<>();

    private MatterEvent.@Nullable CauseFound cause;
    private MatterEvent.@Nullable Planned plan;
    private WordEvent.@Nullable LessonRecorded lesson;
    private int redos;
    private int reopenings;
    private int recurrences;

    void found(MatterEvent.CauseFound found) {
        cause = found;
    }

    void planned(MatterEvent.Planned planned) {
        plan = planned;
    }

    void shown(MatterEvent.EvidenceAdded added, boolean byTheUnit) {
        evidence.add(added);
        if (added.ofResult() && byTheUnit && !outdated.contains(added.sha256())) {
            current.add(added.sha256());
        }
    }

    void apply(WordEvent event) {
        if (event instanceof WordEvent.LessonRecorded recorded) {
            lesson = recorded;
        }
    }

    /** Where a talk was not enough, nothing was mended yet that could be done again. */
    void redo(boolean afterTalk) {
        if (!afterTalk) {
            redo();
        }
    }

    private void redo() {
        redos++;
        outdated.addAll(current);
        current.clear();
    }

    void reopened() {
        plan = null;
        reopenings++;
        redo();
    }

    void inherit(Marks marks) {
        redos += marks.redos();
        reopenings += marks.reopenings();
        recurrences += marks.recurrences() == null ? 0 : marks.recurrences();
    }

    /** An earlier one has come again in it, of another cause: both numbers live on. */
    void recurred() {
        recurrences++;
    }

    public Optional<MatterEvent.CauseFound> cause() {
        return Optional.ofNullable(cause);
    }

    /** Where it stands while the unit works on it: with a plan, or still without. */
    MatterStatus atWork() {
        return plan == null ? MatterStatus.ACCEPTED : MatterStatus.IN_PROGRESS;
    }

    public Optional<MatterEvent.Planned> plan() {
        return Optional.ofNullable(plan);
    }

    public List<MatterEvent.EvidenceAdded> evidence() {
        return List.copyOf(evidence);
    }

    /** The unit's files that show the result and came new after the last redo, if there was one. */
    public int resultEvidence() {
        return current.size();
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

    /** How often an earlier matter was found to have come again in it. */
    public int recurrences() {
        return recurrences;
    }

    /** How often it came again, under its own number or as another: it is mended for good only when looked at closely. */
    public int timesAgain() {
        return reopenings + recurrences;
    }
}
