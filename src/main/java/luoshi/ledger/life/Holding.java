package luoshi.ledger.life;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
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
    private CooperationEvent.@Nullable ListedForOversight listing;
    private boolean decidedJointly;
    private boolean listed;
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

    void apply(CooperationEvent event, Instant at) {
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
            case CooperationEvent.ListedForOversight now -> {
                listing = now;
                listed = true;
            }
            case CooperationEvent.DisputeDecided decided -> {
                decidedJointly = true;
                assigned(decided.asAssignment(), at);
            }
            case CooperationEvent.PartDelivered _, CooperationEvent.PartWaived _ -> {}
        }
    }

    void inherit(Marks marks) {
        listed |= marks.listed();
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

    public Optional<CooperationEvent.ListedForOversight> listing() {
        return Optional.ofNullable(listing);
    }

    public boolean isListed() {
        return listed;
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
