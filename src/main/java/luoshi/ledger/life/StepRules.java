package luoshi.ledger.life;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import luoshi.account.Role;
import org.jspecify.annotations.Nullable;

/** What holds for every step: it is its turn, it is asked by the post whose step it is, and it says something. */
final class StepRules {

    private StepRules() {}

    /** Steps follow each other; none is skipped, none taken twice. */
    record RightStatus<C extends MatterCommand>(Set<MatterStatus> allowed) implements Rule<C> {

        @Override
        public String id() {
            return "step-in-turn";
        }

        @Override
        public boolean endsTheAsking() {
            return true;
        }

        @Override
        public Optional<Refusal> check(C command, Situation situation) {
            MatterStatus status = situation.known().status();
            return refuseWhen(!allowed.contains(status), status);
        }
    }

    /** The step belongs to a role within its reach; whoever does not hold such a post cannot take it. */
    record HoldsRole<C extends MatterCommand>(Role role) implements Rule<C> {

        @Override
        public String id() {
            return "role-for-step";
        }

        @Override
        public boolean endsTheAsking() {
            return true;
        }

        @Override
        public Optional<Refusal> check(C command, Situation situation) {
            return refuseWhen(situation.post() == null, asked(situation));
        }

        /** On a personal list the check and the approval are others' (practice P12). */
        private Role asked(Situation situation) {
            boolean personal = situation.matter() != null && situation.matter().kind().isPersonal();
            if (!personal) {
                return role;
            }
            return switch (role) {
                case VERIFIER -> situation.known().kind().verifierRole();
                case APPROVER -> situation.known().kind().approverRole();
                default -> role;
            };
        }
    }

    /** A matter has one owner at every moment, and only the owner's post handles it. */
    record OwnerActs<C extends MatterCommand>() implements Rule<C> {

        @Override
        public String id() {
            return "owner-acts";
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

    /** A fact has happened: its day is today or lies behind. */
    record FactNotAhead<C extends MatterCommand>(Function<C, LocalDate> day) implements Rule<C> {

        @Override
        public String id() {
            return "fact-not-ahead";
        }

        @Override
        public Optional<Refusal> check(C command, Situation situation) {
            return refuseWhen(day.apply(command).isAfter(situation.today()), day.apply(command));
        }
    }

    /** Words are asked for only where they are needed; there they must be given, and stay within a page. */
    record Says<C extends MatterCommand>(String field, Function<C, @Nullable String> words, int least, int most)
            implements Rule<C> {

        static final int A_LINE = 120;
        static final int A_CAPTION = 200;
        static final int A_PAGE = 4_000;

        @Override
        public String id() {
            return "words-needed";
        }

        @Override
        public Optional<Refusal> check(C command, Situation situation) {
            String given = words.apply(command);
            int length = given == null ? 0 : given.strip().length();
            return refuseWhen(length < least || length > most, field, least, most);
        }
    }
}
