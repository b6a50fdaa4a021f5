package luoshi.ledger.life;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import luoshi.account.Role;
import luoshi.organization.HeldPost;
import luoshi.organization.Viewer;
import org.jspecify.annotations.Nullable;

/**
 * In which of the viewer's posts a command is carried out: the owner's steps in the owner's post itself, a supporting
 * unit's in the post that owes the part, all others in a post with the step's role within whose reach the matter lies.
 */
public final class ActingPost {

    private final Viewer viewer;
    private final Matter matter;
    private final Predicate<UUID> inOffice;

    private ActingPost(Viewer viewer, Matter matter, Predicate<UUID> inOffice) {
        this.viewer = viewer;
        this.matter = matter;
        this.inOffice = inOffice;
    }

    /** Null where the viewer holds no post that fits; a personal list is written in one's own post, not in a stand-in's. */
    public static @Nullable HeldPost toRegister(Viewer viewer, MatterKind kind) {
        return viewer.posts().stream()
                .filter(post -> kind.isPersonal() ? post.onBehalfOf() == null : post.roles().contains(Role.CLERK))
                .findFirst()
                .orElse(null);
    }

    /**
     * Null where the viewer holds no post that fits.
     *
     * @param inOffice whether a person still holds a post somewhere in the district
     */
    public static @Nullable HeldPost of(
            Viewer viewer, Matter matter, MatterCommand command, Predicate<UUID> inOffice) {
        return new ActingPost(viewer, matter, inOffice).find(command).orElse(null);
    }

    private Optional<HeldPost> find(MatterCommand command) {
        return switch (command) {
            case MatterCommand.Register register -> Optional.ofNullable(toRegister(viewer, register.kind()));
            case MatterCommand.Assign _ -> with(Role.DISPATCHER);
            case MatterCommand.Verify _, MatterCommand.LookBack _ -> with(matter.kind().verifierRole());
            case MatterCommand.Approve _, MatterCommand.RefuseApproval _ -> with(matter.kind().approverRole());
            case MatterCommand.AddEvidence _ when matter.status() == MatterStatus.UNDER_VERIFICATION ->
                with(matter.kind().verifierRole());
            case MatterCommand.Return _,
                    MatterCommand.Accept _,
                    MatterCommand.FindCause _,
                    MatterCommand.Plan _,
                    MatterCommand.ReportProgress _,
                    MatterCommand.AddEvidence _,
                    MatterCommand.RequestCloseOut _ -> owners();
            case TimeCommand time -> forTime(time);
            case CooperationCommand cooperation -> forCooperation(cooperation);
            case VoiceCommand voice -> forVoice(voice);
            case LinkCommand link -> forLink(link);
            case WordCommand words -> forWords(words);
            case InstructionCommand instruction -> forInstruction(instruction);
            case AppraisalCommand.Appraise _ -> with(Role.DISPATCHER);
            case AppraisalCommand.HoldReminderTalk _ -> owners().or(() -> with(Role.LEADER));
        };
    }

    private Optional<HeldPost> forTime(TimeCommand command) {
        return switch (command) {
            case TimeCommand.AskForTime _, TimeCommand.Resume _ -> owners().or(this::forWhoHasLeft);
            case TimeCommand.GrantTime _, TimeCommand.RefuseTime _ -> with(matter.kind().approverRole());
        };
    }

    private Optional<HeldPost> forCooperation(CooperationCommand command) {
        return switch (command) {
            case CooperationCommand.Refer _ -> with(Role.DISPATCHER);
            case CooperationCommand.AskPart _, CooperationCommand.WaivePart _ -> owners();
            case CooperationCommand.DeliverPart deliver ->
                matter.parts().find(deliver.part()).flatMap(part -> handlingPost(part.asked().owner()));
            case CooperationCommand.ListForOversight _, CooperationCommand.DecideDispute _ ->
                with(Role.LEADER, Role.DISTRICT_OFFICE);
            case CooperationCommand.ReportOversight _ -> owners();
            case CooperationCommand.EndOversight _ -> matter.holding().oversight()
                    .flatMap(listed -> Optional.ofNullable(listed.by()))
                    .flatMap(this::holding)
                    .or(() -> with(Role.DISTRICT_OFFICE, Role.LEADER));
        };
    }

    private Optional<HeldPost> forVoice(VoiceCommand command) {
        return switch (command) {
            case VoiceCommand.LinkVoice _ -> with(Role.CLERK);
            case VoiceCommand.RecordCallback _ -> with(matter.kind().verifierRole(), Role.CLERK);
            case VoiceCommand.ApproveCallbackEnd _ -> with(matter.kind().approverRole());
            case VoiceCommand.SignAcceptance sign -> switch (sign.side()) {
                case SUPERIOR -> with(Role.LEADER);
                case VERIFIER -> with(Role.VERIFIER);
                case SOCIAL_MONITOR -> with(Role.CLERK, Role.VERIFIER);
            };
        };
    }

    private Optional<HeldPost> forLink(LinkCommand command) {
        return switch (command) {
            case LinkCommand.ConfirmRecurrence _, LinkCommand.DenyRecurrence _ -> with(Role.DISPATCHER, Role.VERIFIER);
            case LinkCommand.Link _ -> owners().or(() -> with(Role.DISPATCHER, Role.CLERK));
            case LinkCommand.Merge _, LinkCommand.Split _ -> with(Role.DISPATCHER);
        };
    }

    private Optional<HeldPost> forWords(WordCommand command) {
        return switch (command) {
            case WordCommand.Comment _ -> owners().or(() -> viewer.posts().stream().findFirst());
            case WordCommand.CorrectWords _ -> matter.kind().isPersonal() ? owners() : with(Role.CLERK);
            case WordCommand.SendCopy _ -> owners().or(() -> with(Role.DISPATCHER, Role.LEADER, Role.CLERK));
            case WordCommand.MarkRead _ -> viewer.posts().stream()
                    .filter(post -> matter.wording().copies().contains(post.post()))
                    .filter(post -> !matter.wording().wasReadBy(post.post()))
                    .findFirst();
            case WordCommand.RecordLesson _ -> owners();
        };
    }

    private Optional<HeldPost> forInstruction(InstructionCommand command) {
        return switch (command) {
            case InstructionCommand.Instruct instruct ->
                holding(instruct.leader()).or(() -> with(Role.CLERK));
            case InstructionCommand.ConfirmInstruction confirm -> matter.instructions()
                    .find(confirm.instruction())
                    .flatMap(each -> holding(each.given().leader()))
                    .or(() -> with(Role.CLERK));
            case InstructionCommand.AnswerInstruction _ -> owners();
        };
    }

    private Optional<HeldPost> owners() {
        return matter.kind().isPersonal() ? ownPost() : handlingPost(matter.owner());
    }

    /** A personal list goes with its person: to the post it was written in, or else to one that the person holds now. */
    private Optional<HeldPost> ownPost() {
        if (!viewer.person().equals(matter.registration().person())) {
            return Optional.empty();
        }
        return holding(matter.owner())
                .filter(held -> held.onBehalfOf() == null)
                .or(() -> viewer.posts().stream().filter(held -> held.onBehalfOf() == null).findFirst());
    }

    /** Nobody mends the list of a person who has left; the campaign office asks the leader to put it off. */
    private Optional<HeldPost> forWhoHasLeft() {
        UUID person = matter.registration().person();
        return matter.kind().isPersonal() && person != null && !inOffice.test(person)
                ? with(Role.CAMPAIGN_OFFICE)
                : Optional.empty();
    }

    private Optional<HeldPost> handlingPost(UUID post) {
        return holding(post).filter(held -> held.roles().contains(Role.HANDLER));
    }

    private Optional<HeldPost> holding(UUID post) {
        return viewer.posts().stream().filter(held -> held.post().equals(post)).findFirst();
    }

    /** The first of these roles that the viewer has where the matter lies. */
    private Optional<HeldPost> with(Role... roles) {
        return List.of(roles).stream()
                .flatMap(role -> viewer.postFor(role, matter.path()).stream())
                .findFirst();
    }
}
