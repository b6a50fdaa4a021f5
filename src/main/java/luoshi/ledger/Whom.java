package luoshi.ledger;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import luoshi.journal.Act;
import luoshi.journal.History;
import luoshi.journal.Recorded;
import luoshi.ledger.life.CallbackEnd;
import luoshi.ledger.life.CooperationEvent;
import luoshi.ledger.life.InstructionEvent;
import luoshi.ledger.life.LinkEvent;
import luoshi.ledger.life.Matter;
import luoshi.ledger.life.MatterEvent;
import luoshi.ledger.life.TimeEvent;
import luoshi.ledger.life.VoiceEvent;
import luoshi.ledger.life.Voices;
import luoshi.ledger.life.WordEvent;

/** Whom an event reaches: the people behind the posts, as the matter lies now. */
enum Whom {
    /** The post that has it now; on a personal list the person. */
    OWNER(happened -> taken(happened) ? Set.of() : happened.who().owner(happened.now())),

    /** Whoever registers a personal list owns it, and nobody dispatches it. */
    DISPATCHER(happened -> happened.now().kind().isPersonal() ? Set.of() : happened.who().owner(happened.now())),

    LEADER_WHO_DECIDES(happened ->
            happened.who().isDisputed(happened.now()) ? happened.who().leader(happened.now()) : Set.of()),

    WHO_HAD_RETURNED_IT(happened -> happened.earlier(MatterEvent.Returned.class::isInstance)),

    WHO_LISTED_IT(happened -> happened.now().holding().oversight()
            .flatMap(listed -> Optional.ofNullable(listed.by()))
            .map(happened.who()::post)
            .orElse(Set.of())),

    UNIT_OF_THE_PART(happened -> happened.who().owing(happened.now().parts().all().get(part(happened.event()) - 1))),

    UNITS_THAT_OWE(happened -> {
        Set<UUID> people = new LinkedHashSet<>();
        happened.now().parts().owed().forEach(part -> people.addAll(happened.who().owing(part)));
        return people;
    }),

    /** What a secretary entered binds nobody until the leader has confirmed it (practice P7). */
    OWNER_ONCE_CONFIRMED(happened ->
            given(happened).confirmed() ? happened.who().owner(happened.now()) : Set.of()),

    LEADER_WHO_CONFIRMS(happened ->
            given(happened).confirmed() ? Set.of() : happened.who().post(given(happened).leader())),

    LEADER_WHO_INSTRUCTED(happened -> happened.who().post(given(happened).leader())),

    APPROVERS(happened -> happened.who().approvers(happened.now())),

    /** On a personal list this may be the campaign office, for a person who has left. */
    WHO_ASKED_FOR_TIME(happened -> WhoAnswers.both(
            happened.who().owner(happened.now()), happened.last(TimeEvent.TimeAsked.class::isInstance))),

    CHECKERS(happened ->
            WhoAnswers.isMajor(happened.now()) ? Set.of() : happened.who().checkers(happened.now())),

    THREE_SIDES(happened ->
            WhoAnswers.isMajor(happened.now()) ? happened.who().unsigned(happened.now()) : Set.of()),

    /** Only a call whose end an approver has to agree to. */
    APPROVERS_OF_THE_CALL(happened ->
            waitsForApprover(happened) ? happened.who().approvers(happened.now()) : Set.of()),

    WHO_CALLED(happened -> happened.last(event -> event instanceof VoiceEvent.CalledBack call
            && happened.event() instanceof VoiceEvent.CallbackEndApproved approved
            && call.voice().equals(approved.voice()))),

    WHO_REGISTERED(happened -> happened.last(MatterEvent.Registered.class::isInstance)),

    POST_OF_THE_COPY(happened -> happened.event() instanceof WordEvent.CopySent copy
            ? happened.who().post(copy.post())
            : Set.of());

    private final Function<Happened, Set<UUID>> people;

    Whom(Function<Happened, Set<UUID>> people) {
        this.people = people;
    }

    Set<UUID> people(Happened happened) {
        return people.apply(happened);
    }

    /** An event with all that stood before it, and the matter as it stands after the whole step. */
    record Happened(History history, Matter now, Recorded recorded, WhoAnswers who) {

        MatterEvent event() {
            return (MatterEvent) recorded.event();
        }

        /** Those behind the posts of all earlier acts of a sort. */
        Set<UUID> earlier(Predicate<MatterEvent> sort) {
            Set<UUID> people = new LinkedHashSet<>();
            history.entries().stream()
                    .filter(each -> each.version() < recorded.version() && sort.test((MatterEvent) each.event()))
                    .forEach(each -> people.addAll(behind(each.act())));
            return people;
        }

        /** Those behind the post of the last act of a sort. */
        Set<UUID> last(Predicate<MatterEvent> sort) {
            Optional<Recorded> last = history.entries().stream()
                    .filter(each -> each.version() < recorded.version() && sort.test((MatterEvent) each.event()))
                    .reduce((_, later) -> later);
            return last.map(each -> behind(each.act())).orElse(Set.of());
        }

        /** On a personal list the post is no business of whoever else is in it. */
        private Set<UUID> behind(Act act) {
            return act.post() == null || now.kind().isPersonal() ? Set.of(act.person()) : who.post(act.post());
        }
    }

    /** What came again and took the new one over is told as reopened. */
    private static boolean taken(Happened happened) {
        return happened.event() instanceof LinkEvent.TookOver taken && taken.recurrence();
    }

    private static int part(MatterEvent event) {
        return switch (event) {
            case CooperationEvent.PartAsked asked -> asked.part();
            case CooperationEvent.PartDelivered delivered -> delivered.part();
            case CooperationEvent.PartWaived waived -> waived.part();
            default -> throw new IllegalArgumentException("no part is named in " + event);
        };
    }

    /** The instruction that an event is about, as it was given. */
    private static InstructionEvent.Instructed given(Happened happened) {
        return switch (happened.event()) {
            case InstructionEvent.Instructed given -> given;
            case InstructionEvent.InstructionConfirmed confirmed -> given(happened, confirmed.instruction());
            case InstructionEvent.InstructionAnswered answered -> given(happened, answered.instruction());
            default -> throw new IllegalArgumentException("no instruction is named in " + happened.event());
        };
    }

    private static InstructionEvent.Instructed given(Happened happened, int number) {
        return happened.now().instructions().all().get(number - 1).given();
    }

    private static boolean waitsForApprover(Happened happened) {
        return happened.event() instanceof VoiceEvent.CalledBack call
                && call.end().needsApprover()
                && (call.end() != CallbackEnd.NO_ANSWER
                        || happened.now().voices().find(call.voice()).map(Voices.Voice::attempts).orElse(0)
                                >= happened.who().callsBeforeTheEnd());
    }
}
