package luoshi.ledger;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import luoshi.account.Role;
import luoshi.ledger.life.ActingPost;
import luoshi.ledger.life.AssignmentTarget;
import luoshi.ledger.life.CooperationCommand;
import luoshi.ledger.life.Deadlines;
import luoshi.ledger.life.DutyAbove;
import luoshi.ledger.life.Homes;
import luoshi.ledger.life.IndicatorLists;
import luoshi.ledger.life.InstructionCommand;
import luoshi.ledger.life.Matter;
import luoshi.ledger.life.MatterCommand;
import luoshi.ledger.life.MayRepeat;
import luoshi.ledger.life.Situation;
import luoshi.ledger.life.WordCommand;
import luoshi.organization.Duty;
import luoshi.organization.HeldPost;
import luoshi.organization.Organization;
import luoshi.organization.Post;
import luoshi.organization.PostInReach;
import luoshi.organization.Unit;
import luoshi.organization.Viewer;
import org.jspecify.annotations.Nullable;

/** Gathers what the rules may look at: what stands behind the units and posts that a command names. */
final class Situations {

    private final Organization organization;
    private final Deadlines deadlines;
    private final IndicatorLists indicators;
    private final KnownVoices voices;
    private final HandingDown handingDown;

    Situations(Organization organization, Deadlines deadlines, IndicatorLists indicators, KnownVoices voices) {
        this.organization = organization;
        this.deadlines = deadlines;
        this.indicators = indicators;
        this.voices = voices;
        this.handingDown = new HandingDown(organization);
    }

    Situation ofRegistration(Viewer viewer, MatterCommand.Register command, Instant now) {
        HeldPost post = ActingPost.toRegister(viewer, command.kind());
        return new Situation(
                null, viewer, post, now, Optional.empty(), Optional.empty(), Optional.empty(), this::pathOf, this::heir, this::worksUnder,
                deadlines::number, deadlines::byRule, indicators, this::citesADuty,
                opinion -> voices.find(viewer, opinion).isPresent(), List::of);
    }

    /** @param mayRepeat asked only by a rule that wants to know */
    Situation of(
            Viewer viewer,
            Matter matter,
            MatterCommand command,
            Optional<Matter> other,
            Supplier<List<MayRepeat>> mayRepeat,
            Instant now) {
        HeldPost post = ActingPost.of(viewer, matter, command, this::isInOffice);
        Optional<AssignmentTarget> target =
                Optional.ofNullable(unitIn(command)).flatMap(unit -> target(matter, unit));
        Optional<Post> named = command instanceof MatterCommand.Plan plan
                ? responsibleLeader(matter, plan.responsibleLeader())
                : Optional.ofNullable(postIn(command)).flatMap(organization::post);
        return new Situation(matter, viewer, post, now, target, named, other, this::pathOf, this::heir, this::worksUnder,
                deadlines::number, deadlines::byRule, indicators, this::citesADuty,
                opinion -> voices.find(viewer, opinion).isPresent(), mayRepeat);
    }

    /** Whoever was named, where that post leads over the unit that has it; else the leader in charge. */
    private Optional<Post> responsibleLeader(Matter matter, @Nullable UUID leader) {
        if (matter.kind().isPersonal()) {
            return Optional.empty();
        }
        Optional<Unit> unit = organization.post(matter.owner()).flatMap(post -> organization.unit(post.unit()));
        return leader == null
                ? unit.flatMap(each -> organization.leaderInCharge(each.id(), matter.registration().domain()))
                : unit.stream()
                        .flatMap(each -> organization.postsReaching(Role.LEADER, each.path()).stream())
                        .map(PostInReach::post)
                        .filter(post -> post.id().equals(leader))
                        .findFirst();
    }

    int number(String rule) {
        return deadlines.number(rule);
    }

    private static @Nullable UUID unitIn(MatterCommand command) {
        return switch (command) {
            case MatterCommand.Assign assign -> assign.unit();
            case CooperationCommand.Refer refer -> refer.unit();
            case CooperationCommand.AskPart ask -> ask.unit();
            case CooperationCommand.DecideDispute decide -> decide.unit();
            default -> null;
        };
    }

    private static @Nullable UUID postIn(MatterCommand command) {
        return switch (command) {
            case WordCommand.SendCopy copy -> copy.post();
            case InstructionCommand.Instruct instruct -> instruct.leader();
            default -> null;
        };
    }

    private Optional<AssignmentTarget> target(Matter matter, UUID unit) {
        String domain = matter.registration().domain();
        return organization.unit(unit).map(found -> new AssignmentTarget(
                found,
                organization.postsOf(unit).stream().filter(post -> post.roles().contains(Role.HANDLER)).findFirst(),
                organization.postWith(Role.DISPATCHER, unit),
                duty(unit, domain),
                dutyAbove(matter, found, domain),
                organization.leaderInCharge(unit, domain)));
    }

    /** Of several duties in a domain the one that binds most. */
    private Optional<Duty> duty(UUID unit, String domain) {
        return organization.dutiesOf(unit).stream()
                .filter(duty -> duty.domain().equals(domain))
                .min(Comparator.comparing(Duty::kind));
    }

    private Optional<DutyAbove> dutyAbove(Matter matter, Unit target, String domain) {
        return organization.post(matter.owner())
                .flatMap(post -> organization.unit(post.unit()))
                .flatMap(sender -> handingDown.of(sender, target, domain));
    }

    private String heir(String path) {
        return organization.unitsUnder(path).stream()
                .filter(unit -> unit.path().equals(path))
                .findFirst()
                .map(Unit::id)
                .flatMap(unit -> Homes.carriesOnFor(organization, unit))
                .map(Unit::path)
                .orElse(path);
    }

    /** An item of a duty list by its code, wherever in the words it stands: {@code 3.12}, {@code 清单 3.12}. */
    private boolean citesADuty(String words) {
        List<String> codes = organization.district().stream()
                .flatMap(district -> organization.unitsUnder(district.path()).stream())
                .flatMap(unit -> organization.dutiesOf(unit.id()).stream())
                .map(Duty::code)
                .distinct()
                .toList();
        return codes.isEmpty()
                || codes.stream().anyMatch(code ->
                        Pattern.compile("(?<![\\d.])" + Pattern.quote(code) + "(?![\\d.])").matcher(words).find());
    }

    private boolean worksUnder(String path, UUID person) {
        return postsUnder(path).anyMatch(post -> person.equals(post.holder()) || person.equals(post.deputy()));
    }

    /** Who only stands in for somebody has no post of their own to mend their list in. */
    private boolean isInOffice(UUID person) {
        return organization.district().stream()
                .flatMap(district -> postsUnder(district.path()))
                .anyMatch(post -> person.equals(post.holder()));
    }

    private Stream<Post> postsUnder(String path) {
        return organization.unitsUnder(path).stream().flatMap(unit -> organization.postsOf(unit.id()).stream());
    }

    private Optional<String> pathOf(UUID post) {
        return organization.post(post).flatMap(each -> organization.unit(each.unit())).map(Unit::path);
    }
}
