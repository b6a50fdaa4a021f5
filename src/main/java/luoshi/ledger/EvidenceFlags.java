package luoshi.ledger;

import java.util.List;
import luoshi.evidence.EvidenceFiles;
import luoshi.journal.History;
import luoshi.ledger.life.Matter;
import luoshi.organization.Viewer;
import org.springframework.stereotype.Component;

/**
 * What whoever checks a matter should look at (requirement R15): words that stand elsewhere too, photos whose camera says
 * a day that cannot be, photos that hang elsewhere too. It accuses nobody and bars nothing. Where a photo was taken is
 * not compared: the ledger keeps no coordinates of a matter.
 */
@Component
public class EvidenceFlags {

    private final CopiedReports reports;
    private final NearPhotos photos;
    private final EvidenceFiles files;

    EvidenceFlags(CopiedReports reports, NearPhotos photos, EvidenceFiles files) {
        this.reports = reports;
        this.photos = photos;
        this.files = files;
    }

    /** All of them; each list is empty where there is nothing to look at. */
    public record Flags(List<CopiedReports.Copied> texts, List<CameraDays.Day> days, List<NearPhotos.Pair> photos) {

        public boolean none() {
            return texts.isEmpty() && days.isEmpty() && photos.isEmpty();
        }
    }

    Flags of(Viewer viewer, Matter matter, History history) {
        return of(viewer, matter, history, photos.of(viewer, matter));
    }

    /** Where the photos were compared already. */
    Flags of(Viewer viewer, Matter matter, History history, List<NearPhotos.Pair> near) {
        return new Flags(
                reports.of(viewer, matter, history),
                CameraDays.of(history, matter.receivedOn(), files::takenOn),
                near);
    }
}
