package luoshi.ledger.life;

import static luoshi.ledger.life.MatterStatus.ACCEPTED;
import static luoshi.ledger.life.MatterStatus.CLOSED_OUT;
import static luoshi.ledger.life.MatterStatus.IN_PROGRESS;
import static luoshi.ledger.life.MatterStatus.REOPENED;
import static luoshi.ledger.life.MatterStatus.UNDER_VERIFICATION;
import static luoshi.ledger.life.MatterStatus.VERIFIED;
import static luoshi.ledger.life.StepRules.Says.A_PAGE;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import luoshi.account.Role;
import luoshi.journal.Words;
import luoshi.ledger.life.StepRules.HoldsRole;
import luoshi.ledger.life.StepRules.OwnerActs;
import luoshi.ledger.life.StepRules.RightStatus;
import luoshi.ledger.life.StepRules.Says;
import luoshi.ledger.life.WordCommand.Comment;
import luoshi.ledger.life.WordCommand.CorrectWords;
import luoshi.ledger.life.WordCommand.MarkRead;
import luoshi.ledger.life.WordCommand.RecordLesson;
import luoshi.ledger.life.WordCommand.SendCopy;
import org.jspecify.annotations.Nullable;

/** What may be written about a matter: words only. */
final class WordRules {

    private static final List<Rule<Comment>> COMMENT =
            List.of(new HoldsAPost<>(), new Says<>("comment", Comment::text, 2, A_PAGE));

    private static final List<Rule<CorrectWords>> CORRECT_WORDS = List.of(
            new HoldsRole<>(Role.CLERK),
            new FieldOfWords(),
            new WordsDiffer(),
            new UrgencyRules.KnownInCorrection(),
            new Says<>("text", CorrectWords::text, 2, A_PAGE),
            new Says<>("reason", CorrectWords::reason, 4, A_PAGE));

    private static final List<Rule<SendCopy>> SEND_COPY = List.of(
            new HoldsRole<>(Role.DISPATCHER),
            new LinkRules.NotPersonal<>(),
            new PostExists<>(),
            new CopyIsNew());

    private static final List<Rule<MarkRead>> MARK_READ = List.of(new WasSentACopy());

    private static final List<Rule<RecordLesson>> RECORD_LESSON = List.of(
            new RightStatus<>(Set.of(ACCEPTED, IN_PROGRESS, REOPENED, UNDER_VERIFICATION, VERIFIED, CLOSED_OUT)),
            new OwnerActs<>(),
            new PlanRules.CauseFirst<>(),
            new Says<>("right-practice", RecordLesson::rightPractice, 4, A_PAGE),
            new Says<>("prevention", RecordLesson::prevention, 4, A_PAGE));

    private WordRules() {}

    /** All that may bar a command of this kind, in the order in which it is asked. */
    static List<? extends Rule<?>> of(WordCommand command) {
        return switch (command) {
            case Comment _ -> COMMENT;
            case CorrectWords _ -> CORRECT_WORDS;
            case SendCopy _ -> SEND_COPY;
            case MarkRead _ -> MARK_READ;
            case RecordLesson _ -> RECORD_LESSON;
        };
    }

    /** A correction touches words that the matter has; there is no field for its clock, owner, status or evidence. */
    record FieldOfWords() implements Rule<CorrectWords> {

        @Override
        public String id() {
            return "field-of-words";
        }

        @Override
        public Optional<Refusal> check(CorrectWords command, Situation situation) {
            return refuseWhen(present(command.field(), situation.known()) == null);
        }
    }

    record WordsDiffer() implements Rule<CorrectWords> {

        @Override
        public String id() {
            return "words-differ";
        }

        @Override
        public Optional<Refusal> check(CorrectWords command, Situation situation) {
            Words now = present(command.field(), situation.known());
            return refuseWhen(now != null && now.text().equals(command.text().strip()));
        }
    }

    private static @Nullable Words present(String field, Matter matter) {
        return switch (field) {
            case "title" -> matter.title();
            case "source-reference" -> matter.sourceReference();
            default -> matter.particulars().get(field);
        };
    }

    record CopyIsNew() implements Rule<SendCopy> {

        @Override
        public String id() {
            return "copy-is-new";
        }

        @Override
        public Optional<Refusal> check(SendCopy command, Situation situation) {
            return refuseWhen(situation.known().wording().copies().contains(command.post()));
        }
    }

    record PostExists<C extends MatterCommand>() implements Rule<C> {

        @Override
        public String id() {
            return "post-exists";
        }

        @Override
        public Optional<Refusal> check(C command, Situation situation) {
            return refuseWhen(situation.named().isEmpty());
        }
    }

    /** A read mark belongs to a post that was sent a copy, once. */
    record WasSentACopy() implements Rule<MarkRead> {

        @Override
        public String id() {
            return "was-sent-a-copy";
        }

        @Override
        public boolean endsTheAsking() {
            return true;
        }

        @Override
        public Optional<Refusal> check(MarkRead command, Situation situation) {
            return refuseWhen(situation.post() == null);
        }
    }

    /** Nobody else is asked to look at a personal problem before its person has signed the list on which it stands (P12). */
    record ListSignedFirst<C extends MatterCommand>() implements Rule<C> {

        @Override
        public String id() {
            return "list-signed-first";
        }

        @Override
        public Optional<Refusal> check(C command, Situation situation) {
            Matter matter = situation.known();
            return refuseWhen(matter.kind().isPersonal() && !matter.wording().isLaidOpen());
        }
    }

    /** Whoever writes here holds a post in the office. */
    record HoldsAPost<C extends MatterCommand>() implements Rule<C> {

        @Override
        public String id() {
            return "holds-a-post";
        }

        @Override
        public boolean endsTheAsking() {
            return true;
        }

        @Override
        public Optional<Refusal> check(C command, Situation situation) {
            return refuseWhen(situation.post() == null);
        }
    }
}
