package luoshi.ledger.life;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import luoshi.journal.Act;
import org.jspecify.annotations.Nullable;

/** Who has the matter: one post at every moment; and on which units' paths it has ever lain. */
public final class Holding {

    private final Set<String> paths = new LinkedHashSet<>();
    private final Set<String> mendingPaths = new LinkedHashSet<>();
    private final Set<UUID> returnedBy = new LinkedHashSet<>();

    private @Nullable UUID owner;
    private @Nullable String path;
    private MatterEvent.@Nullable Assigned assignment;
    private @Nullable Instant assignedAt;
    private @Nullable Oversight oversight;
    private boolean decidedJointly;
    private int referrals;
    private int returns;

    void registered(MatterEvent.Registered registered) {
        moveTo(registered.owner(), registered.path());
        if (registered.kind().isPersonal()) {
            mendingPaths.add(registered.path());
        }
    }

    void assigned(MatterEvent.Assigned assigned, Instant at) {
        moveTo(assigned.owner(), assigned.path());
        mendingPaths.add(assigned.path());
        assignment = assigned;
        assignedAt = at;
    }

    void returned(MatterEvent.Returned returned) {
        returnedBy.add(Objects.requireNonNull(assignment, "only what was assigned comes back").unit());
        owner = returned.owner();
        returns++;
    }

    void reopened(MatterEvent.Reopened reopened) {
        moveTo(reopened.owner(), reopened.path());
        mendingPaths.add(reopened.path());
    }

    /** An end of the matter, however it comes, ends its oversight. */
    void step(MatterStatus next) {
        if (next.isEnded()) {
            oversight = null;
        }
    }

    void apply(CooperationEvent event, Act act) {
        switch (event) {
            case CooperationEvent.Referred referred -> {
                moveTo(referred.owner(), referred.path());
                assignment = null;
                referrals++;
            }
            case CooperationEvent.PartAsked asked -> {
                paths.add(asked.path());
                mendingPaths.add(asked.path());
            }
            case CooperationEvent.ListedForOversight listed ->
                oversight = new Oversight(act.post(), listed.reportBy(), false);
            case CooperationEvent.OversightReported _ ->
                oversight = Objects.requireNonNull(oversight, "only what is listed is reported on").asReported();
            case CooperationEvent.OversightEnded _ -> oversight = null;
            case CooperationEvent.DisputeDecided decided -> {
                decidedJointly = true;
                assigned(decided.asAssignment(), act.at());
            }
            case CooperationEvent.PartDelivered _, CooperationEvent.PartWaived _ -> {}
        }
    }

    void inherit(Marks marks) {
        if (marks.listed()) {
            Oversight carried = marks.oversight() == null ? Oversight.UNKNOWN : marks.oversight();
            oversight = oversight == null ? carried : oversight.and(carried);
        }
        returns += marks.returns();
        returnedBy.addAll(marks.returnedBy());
        mendingPaths.addAll(marks.mendedIn());
    }

    private void moveTo(UUID post, String unitPath) {
        owner = post;
        path = unitPath;
        paths.add(unitPath);
    }

    /** The post that owns it now. */
    public UUID owner() {
        return Objects.requireNonNull(owner);
    }

    /** The path of the unit that has it now: by it a role's reach is judged. */
    public String path() {
        return Objects.requireNonNull(path);
    }

    /** Every unit's path on which it has lain: each of them keeps it in sight. */
    public Set<String> paths() {
        return Set.copyOf(paths);
    }

    /** The assignment in force; empty while it waits to be assigned for the first time, or after a referral. */
    public Optional<MatterEvent.Assigned> assignment() {
        return Optional.ofNullable(assignment);
    }

    public Optional<Instant> assignedAt() {
        return Optional.ofNullable(assignedAt);
    }

    public Set<UUID> returnedBy() {
        return Collections.unmodifiableSet(new LinkedHashSet<>(returnedBy));
    }

    /** The paths of all units that ever handled or supported it. */
    Set<String> mendedIn() {
        return Set.copyOf(mendingPaths);
    }

    public int returns() {
        return returns;
    }

    public int referrals() {
        return referrals;
    }

    /** A joint decision has said whose it is. */
    public boolean isDecidedJointly() {
        return decidedJointly;
    }

    public Optional<Oversight> oversight() {
        return Optional.ofNullable(oversight);
    }

    /** It is under listed oversight now. */
    public boolean isListed() {
        return oversight != null;
    }

    /**
     * Whether a unit, or one above it within the handling unit, ever handled or supported it.
     *
     * @param heir the path of the unit that carries on today for the unit with a path
     */
    boolean wasMendedIn(String unitPath, UnaryOperator<String> heir) {
        String today = heir.apply(unitPath);
        return mendingPaths.stream()
                .anyMatch(path -> unitPath.startsWith(path) || today.startsWith(heir.apply(path)));
    }
}
