package luoshi.ledger.life;

import static luoshi.ledger.life.MatterStatus.UNDER_VERIFICATION;
import static luoshi.ledger.life.MatterStatus.VERIFIED;
import static luoshi.ledger.life.Rules.NOT_ENDED;
import static luoshi.ledger.life.StepRules.Says.A_LINE;
import static luoshi.ledger.life.StepRules.Says.A_PAGE;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import luoshi.account.Role;
import luoshi.ledger.life.CloseOutRules.AnswersEachCriterion;
import luoshi.ledger.life.StepRules.HoldsRole;
import luoshi.ledger.life.StepRules.RightStatus;
import luoshi.ledger.life.StepRules.Says;
import luoshi.ledger.life.VoiceCommand.ApproveCallbackEnd;
import luoshi.ledger.life.VoiceCommand.LinkVoice;
import luoshi.ledger.life.VoiceCommand.RecordCallback;
import luoshi.ledger.life.VoiceCommand.SignAcceptance;

/** How the people behind a matter are heard, and how three sides accept a major one (practice P1, P4). */
final class VoiceRules {

    private static final List<Rule<LinkVoice>> LINK_VOICE = List.of(
            new RightStatus<>(NOT_ENDED),
            new HoldsRole<>(Role.CLERK),
            new LinkRules.NotPersonal<>(),
            new OpinionInSight(),
            new VoiceNew(),
            new Says<>("label", LinkVoice::label, 2, A_LINE));

    private static final List<Rule<RecordCallback>> RECORD_CALLBACK = List.of(
            new RightStatus<>(Set.of(UNDER_VERIFICATION, VERIFIED)),
            new HoldsRole<>(Role.VERIFIER),
            new OutsideTheWork<>(),
            new VoiceLinked<>(RecordCallback::voice),
            new VoiceOpen(),
            new CallIsDated(),
            new AnotherDay(),
            new CloseOutRules.SaysWhatWasReached<>(
                    VoiceDecision::closesBySaying, RecordCallback::aim, VoiceRules::whatWasSaid),
            new Says<>("said", VoiceRules::whatWasSaid, 2, A_PAGE));

    private static final List<Rule<ApproveCallbackEnd>> APPROVE_CALLBACK_END = List.of(
            new RightStatus<>(Set.of(UNDER_VERIFICATION, VERIFIED)),
            new HoldsRole<>(Role.APPROVER),
            new OutsideTheWork<>(),
            new VoiceLinked<>(ApproveCallbackEnd::voice),
            new EndNeedsApprover(),
            new EnoughAttempts(),
            new Says<>("reason", ApproveCallbackEnd::reason, 4, A_PAGE));

    private static final List<Rule<SignAcceptance>> SIGN_ACCEPTANCE = List.of(
            new RightStatus<>(Set.of(UNDER_VERIFICATION)),
            new HoldsRole<>(Role.VERIFIER),
            new RouteIsMajor(),
            new OutsideTheWork<>(),
            new VerifierIsIndependent(),
            new OneSideEach(),
            new MonitorNamed(),
            new AnswersEachCriterion<>(SignAcceptance::met),
            new CloseOutRules.SaysWhatWasReached<>(
                    (sign, _) -> sign.side() == Side.VERIFIER && CloseOutRules.allMet(sign.met()),
                    SignAcceptance::aim,
                    SignAcceptance::reached),
            new Says<>("findings", SignAcceptance::findings, 4, A_PAGE));

    private VoiceRules() {}

    /** Where nobody answered there is nothing to say. */
    private static String whatWasSaid(RecordCallback command) {
        return command.end() == CallbackEnd.NO_ANSWER && command.said().isBlank() ? "——" : command.said();
    }

    /** All that may bar a command of this kind, in the order in which it is asked. */
    static List<? extends Rule<?>> of(VoiceCommand command) {
        return switch (command) {
            case LinkVoice _ -> LINK_VOICE;
            case RecordCallback _ -> RECORD_CALLBACK;
            case ApproveCallbackEnd _ -> APPROVE_CALLBACK_END;
            case SignAcceptance _ -> SIGN_ACCEPTANCE;
        };
    }

    record VoiceNew() implements Rule<LinkVoice> {

        @Override
        public String id() {
            return "voice-new";
        }

        @Override
        public Optional<Refusal> check(LinkVoice command, Situation situation) {
            return refuseWhen(situation.known().voices().find(command.voice()).isPresent());
        }
    }

    /** A further voice is an opinion that is in the register, and that whoever links it may see. */
    record OpinionInSight() implements Rule<LinkVoice> {

        @Override
        public String id() {
            return "opinion-in-sight";
        }

        @Override
        public Optional<Refusal> check(LinkVoice command, Situation situation) {
            return refuseWhen(!situation.seesOpinion().test(command.voice()));
        }
    }

    record VoiceLinked<C extends MatterCommand>(Function<C, UUID> voice) implements Rule<C> {

        @Override
        public String id() {
            return "voice-linked";
        }

        @Override
        public boolean endsTheAsking() {
            return true;
        }

        @Override
        public Optional<Refusal> check(C command, Situation situation) {
            return refuseWhen(situation.known().voices().find(voice.apply(command)).isEmpty());
        }
    }

    /** Who has agreed, or whose call was ended by an approver, is not called again in this round. */
    record VoiceOpen() implements Rule<RecordCallback> {

        @Override
        public String id() {
            return "voice-open";
        }

        @Override
        public Optional<Refusal> check(RecordCallback command, Situation situation) {
            return refuseWhen(situation.known()
                    .voices()
                    .find(command.voice())
                    .filter(Voices.Voice::settled)
                    .isPresent());
        }
    }

    /** Three tries within a minute are one: who was not reached is tried again on another day (practice P4). */
    record AnotherDay() implements Rule<RecordCallback> {

        @Override
        public String id() {
            return "another-day";
        }

        @Override
        public Optional<Refusal> check(RecordCallback command, Situation situation) {
            boolean again = command.end() == CallbackEnd.NO_ANSWER
                    && situation.known().voices().find(command.voice())
                            .filter(voice -> command.on().equals(voice.triedOn()))
                            .isPresent();
            return refuseWhen(again, command.on());
        }
    }

    record CallIsDated() implements Rule<RecordCallback> {

        @Override
        public String id() {
            return "call-is-dated";
        }

        @Override
        public Optional<Refusal> check(RecordCallback command, Situation situation) {
            boolean wrong = command.on().isAfter(situation.today())
                    || command.on().isBefore(situation.known().receivedOn());
            return refuseWhen(wrong, situation.known().receivedOn());
        }
    }

    /** The unit that mended it never calls the people that it mended for. */
    record OutsideTheWork<C extends MatterCommand>() implements Rule<C> {

        @Override
        public String id() {
            return "outside-the-work";
        }

        @Override
        public Optional<Refusal> check(C command, Situation situation) {
            Matter matter = situation.known();
            boolean inside = matter.actors().anyWith(situation.humans(), Actor.MENDED)
                    || (situation.post() != null
                            && matter.holding().wasMendedIn(situation.post().unitPath(), situation.heir()));
            return refuseWhen(inside);
        }
    }

    /** There is a call whose end counts only with an approver. */
    record EndNeedsApprover() implements Rule<ApproveCallbackEnd> {

        @Override
        public String id() {
            return "end-needs-approver";
        }

        @Override
        public Optional<Refusal> check(ApproveCallbackEnd command, Situation situation) {
            return refuseWhen(situation.known()
                    .voices()
                    .find(command.voice())
                    .filter(voice -> !voice.settled() && voice.last() != null && voice.last().needsApprover())
                    .isEmpty());
        }
    }

    /** Nobody is "not reached" after one try. */
    record EnoughAttempts() implements Rule<ApproveCallbackEnd> {

        @Override
        public String id() {
            return "enough-attempts";
        }

        @Override
        public Optional<Refusal> check(ApproveCallbackEnd command, Situation situation) {
            int least = situation.number(ClockRules.CALLBACK_ATTEMPTS);
            return situation.known()
                    .voices()
                    .find(command.voice())
                    .filter(voice -> voice.last() == CallbackEnd.NO_ANSWER)
                    .flatMap(voice -> refuseWhen(voice.attempts() < least, least, voice.attempts()));
        }
    }

    record RouteIsMajor() implements Rule<SignAcceptance> {

        @Override
        public String id() {
            return "route-is-major";
        }

        @Override
        public Optional<Refusal> check(SignAcceptance command, Situation situation) {
            return refuseWhen(situation.known()
                    .closing()
                    .request()
                    .filter(request -> request.route() == Route.MAJOR)
                    .isEmpty());
        }
    }

    /** One person signs for one side, and each side once. */
    record OneSideEach() implements Rule<SignAcceptance> {

        @Override
        public String id() {
            return "one-side-each";
        }

        @Override
        public Optional<Refusal> check(SignAcceptance command, Situation situation) {
            Closing closing = situation.known().closing();
            return refuseWhen(closing.acceptance().containsKey(command.side())
                    || situation.humans().stream().anyMatch(closing::hasSigned));
        }
    }

    /** The verifier's side is an independent one, like any verification. */
    record VerifierIsIndependent() implements Rule<SignAcceptance> {

        @Override
        public String id() {
            return "verifier-is-independent";
        }

        @Override
        public Optional<Refusal> check(SignAcceptance command, Situation situation) {
            boolean dependent = situation.known().actors().anyWith(situation.humans(), Actor.TOUCHED)
                    || (situation.post() != null
                            && CloseOutRules.touchedIn(situation.post().unitPath(), situation));
            return refuseWhen(command.side() == Side.VERIFIER && dependent);
        }
    }

    /** A monitor is named and has signed a sheet that lies with the evidence; the other sides sign by being signed in. */
    record MonitorNamed() implements Rule<SignAcceptance> {

        @Override
        public String id() {
            return "monitor-named";
        }

        @Override
        public Optional<Refusal> check(SignAcceptance command, Situation situation) {
            boolean named = command.monitor() != null && !command.monitor().isBlank();
            boolean sheet = situation.known().mending().evidence().stream()
                    .anyMatch(each -> each.sha256().equals(command.sheet()));
            return refuseWhen(command.side() == Side.SOCIAL_MONITOR ? !(named && sheet) : named);
        }
    }
}
