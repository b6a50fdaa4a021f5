package luoshi.ledger;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import luoshi.journal.History;
import luoshi.journal.Recorded;
import luoshi.journal.SqlTime;
import luoshi.ledger.life.MatterEvent;
import org.jspecify.annotations.Nullable;

/**
 * Photos that are said to show the result, and whose camera says another day than can be (requirement R15). A photo
 * without a camera's notes is no fault, and a camera's clock may be wrong: what is said here is for a person to look at.
 */
public final class CameraDays {

    /** So many of a matter's newest photos of the result are asked when its page opens. */
    private static final int MOST_ASKED = 12;

    private CameraDays() {}

    /** What the camera's day does not go with. */
    public enum Why {
        /** Taken before the matter came in. */
        BEFORE_RECEIVED,
        /** Taken before there was a plan of how to mend it. */
        BEFORE_PLAN,
        /** Taken before the redo that it is to answer. */
        BEFORE_REDO,
        /** Taken before the matter was reopened. */
        BEFORE_REOPENING,
        /** The day that was typed is another, by more than one. */
        OTHER_DAY
    }

    /** @param against the day that it does not go with */
    public record Day(String sha256, String name, LocalDate takenOn, Why why, LocalDate against) {}

    /** What a photo of the result must come after, beside the day on which the matter came in. */
    private record Begun(Why why, LocalDate on) {}

    private record Photo(MatterEvent.EvidenceAdded added, @Nullable Begun begun) {}

    /** @param camera the day that the camera wrote into the file with this hash */
    static List<Day> of(History history, LocalDate receivedOn, Function<String, Optional<LocalDate>> camera) {
        List<Photo> photos = photosOfResult(history);
        return photos.subList(Math.max(0, photos.size() - MOST_ASKED), photos.size()).stream()
                .flatMap(photo -> camera.apply(photo.added().sha256())
                        .flatMap(takenOn -> odd(photo, takenOn, receivedOn))
                        .stream())
                .toList();
    }

    private static List<Photo> photosOfResult(History history) {
        List<Photo> photos = new ArrayList<>();
        Begun begun = null;
        for (Recorded entry : history.entries()) {
            switch (entry.event()) {
                case MatterEvent.Planned _ -> begun = begun == null ? new Begun(Why.BEFORE_PLAN, day(entry)) : begun;
                case MatterEvent.RedoOrdered _ -> begun = new Begun(Why.BEFORE_REDO, day(entry));
                case MatterEvent.Reopened _ -> begun = new Begun(Why.BEFORE_REOPENING, day(entry));
                case MatterEvent.EvidenceAdded added -> {
                    if (added.ofResult() && added.mediaType().equals("image/jpeg")) {
                        photos.add(new Photo(added, begun));
                    }
                }
                default -> {}
            }
        }
        return photos;
    }

    private static LocalDate day(Recorded entry) {
        return LocalDate.ofInstant(entry.act().at(), SqlTime.OFFICE_ZONE);
    }

    private static Optional<Day> odd(Photo photo, LocalDate takenOn, LocalDate receivedOn) {
        LocalDate typed = photo.added().factDate();
        if (takenOn.isBefore(receivedOn)) {
            return Optional.of(day(photo, takenOn, Why.BEFORE_RECEIVED, receivedOn));
        }
        if (photo.begun() != null && takenOn.isBefore(photo.begun().on())) {
            return Optional.of(day(photo, takenOn, photo.begun().why(), photo.begun().on()));
        }
        return Math.abs(ChronoUnit.DAYS.between(takenOn, typed)) > 1
                ? Optional.of(day(photo, takenOn, Why.OTHER_DAY, typed))
                : Optional.empty();
    }

    private static Day day(Photo photo, LocalDate takenOn, Why why, LocalDate against) {
        return new Day(photo.added().sha256(), photo.added().name().text(), takenOn, why, against);
    }
}
