package luoshi.ledger.life;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the matter began with: its registration, what it weighs, the earliest day and the heaviest marks of all it carries on. */
final class Beginning {

    private MatterEvent.@Nullable Registered registration;
    private @Nullable Instant firstDue;
    private @Nullable LocalDate receivedOn;
    private @Nullable String grave;
    private boolean reactive;
    private @Nullable Appraisal appraisal;

    void registered(MatterEvent.Registered registered) {
        registration = registered;
        firstDue = registered.rectify().due();
        receivedOn = registered.receivedOn();
        reactive = registered.source().reactive();
        grave = Routes.whyGrave(registered);
    }

    void apply(WordEvent event) {
        if (event instanceof WordEvent.Corrected corrected) {
            grave = grave == null ? Routes.whyGrave(registration().kind(), corrected) : grave;
        }
    }

    void appraised(AppraisalEvent.Appraised appraised) {
        appraisal = appraised.appraisal();
    }

    void inherit(Marks marks) {
        firstDue = marks.firstDue().isBefore(firstDue()) ? marks.firstDue() : firstDue();
        receivedOn = marks.receivedOn().isBefore(receivedOn()) ? marks.receivedOn() : receivedOn();
        reactive |= marks.reactive();
        grave = grave == null ? marks.grave() : grave;
        appraisal = Appraisal.both(appraisal, marks.appraisal());
    }

    MatterEvent.Registered registration() {
        return Objects.requireNonNull(registration, "a history begins with the registration");
    }

    Instant firstDue() {
        return Objects.requireNonNull(firstDue);
    }

    LocalDate receivedOn() {
        return Objects.requireNonNull(receivedOn);
    }

    boolean isReactive() {
        return reactive;
    }

    Optional<Appraisal> appraisal() {
        return Optional.ofNullable(appraisal);
    }

    @Nullable String grave() {
        return grave;
    }
}
