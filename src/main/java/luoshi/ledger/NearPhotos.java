package luoshi.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import luoshi.evidence.EvidenceFiles;
import luoshi.evidence.Near;
import luoshi.evidence.ShownPicture;
import luoshi.ledger.life.Matter;
import luoshi.ledger.life.MatterEvent;
import luoshi.organization.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Photos of this matter that hang twice, here or elsewhere, the same or nearly so, side by side for whoever checks it
 * (requirement R15). It says what resembles what, never who is wrong, and bars nothing.
 *
 * <p>Of matters out of the viewer's sight it says only that there is one, and of what stands on a person's own list not
 * even that. Before and after are honestly of one place: within a matter only the same photo counts.
 */
@Component
public class NearPhotos {

    /** So many of a matter's newest photos are compared when its page opens. */
    private static final int MOST_COMPARED = 12;

    private final JdbcClient jdbc;
    private final EvidenceFiles files;

    NearPhotos(JdbcClient jdbc, EvidenceFiles files) {
        this.jdbc = jdbc;
        this.files = files;
    }

    /**
     * A photo of the matter and those that resemble it.
     *
     * @param outOfSight the same photo also hangs in a matter that the viewer does not see
     */
    public record Pair(Hung mine, List<Hung> others, boolean outOfSight) {

        public List<ShownPicture> pictures() {
            return others.stream().map(Hung::picture).toList();
        }
    }

    /**
     * A photo where it hangs.
     *
     * @param title of the other matter; null where it hangs in this one
     * @param near  how it resembles the photo beside which it stands; null for that photo itself
     */
    public record Hung(
            String matter, @Nullable String title, String sha256, String mediaType, String caption, @Nullable Near near) {

        public ShownPicture picture() {
            String address = "/matters/" + matter + "/evidence/" + sha256;
            String where = title == null ? "" : matter + " " + title + " · ";
            return new ShownPicture(
                    address, mediaType.endsWith("heic") ? null : address + "/thumbnail", where + caption, near);
        }
    }

    List<Pair> of(Viewer viewer, Matter matter) {
        List<MatterEvent.EvidenceAdded> photos = matter.mending().evidence().stream()
                .filter(each -> each.mediaType().startsWith("image/"))
                .toList();
        List<Pair> pairs = new ArrayList<>();
        for (int i = Math.max(0, photos.size() - MOST_COMPARED); i < photos.size(); i++) {
            MatterEvent.EvidenceAdded photo = photos.get(i);
            Map<String, Near> near = near(photo.sha256());
            List<Hung> others = new ArrayList<>(earlierHere(matter, photos.subList(0, i), near));
            others.addAll(elsewhere(viewer, matter, near));
            boolean outOfSight = outOfSight(viewer, matter, near);
            if (!others.isEmpty() || outOfSight) {
                pairs.add(new Pair(hung(matter, photo, null), others, outOfSight));
            }
        }
        return pairs;
    }

    /** What resembles it, itself included: the same file may hang elsewhere. */
    private Map<String, Near> near(String sha256) {
        List<Near> near = new ArrayList<>(files.nearTo(sha256));
        near.addFirst(new Near(sha256, 0, true));
        return near.stream().collect(Collectors.toMap(Near::sha256, each -> each, (one, _) -> one));
    }

    private static List<Hung> earlierHere(
            Matter matter, List<MatterEvent.EvidenceAdded> earlier, Map<String, Near> near) {
        return earlier.stream()
                .filter(each -> near.containsKey(each.sha256()) && near.get(each.sha256()).same())
                .map(each -> hung(matter, each, near.get(each.sha256())))
                .toList();
    }

    private List<Hung> elsewhere(Viewer viewer, Matter matter, Map<String, Near> near) {
        return jdbc.sql("""
                        select m.number, m.title, e.sha256, e.media_type, e.caption
                        from matter_evidence e join matter m on m.id = e.matter
                        where e.sha256 = any(:hashes::text[]) and m.id <> :id and m.seen_from && :sight::text[]
                        order by m.number, e.version
                        limit 20
                        """)
                .param("hashes", near.keySet().toArray(String[]::new))
                .param("id", matter.id())
                .param("sight", MatterStore.sight(viewer))
                .query((row, _) -> new Hung(
                        row.getString("number"),
                        row.getString("title"),
                        row.getString("sha256"),
                        row.getString("media_type"),
                        row.getString("caption"),
                        near.get(row.getString("sha256"))))
                .list();
    }

    private boolean outOfSight(Viewer viewer, Matter matter, Map<String, Near> near) {
        return jdbc.sql("""
                        select exists (
                            select from matter_evidence e join matter m on m.id = e.matter
                            where e.sha256 = any(:hashes::text[]) and m.id <> :id and m.person is null
                              and not m.seen_from && :sight::text[])
                        """)
                .param("hashes", near.values().stream().filter(Near::same).map(Near::sha256).toArray(String[]::new))
                .param("id", matter.id())
                .param("sight", MatterStore.sight(viewer))
                .query(Boolean.class)
                .single();
    }

    private static Hung hung(Matter matter, MatterEvent.EvidenceAdded photo, @Nullable Near near) {
        return new Hung(matter.number(), null, photo.sha256(), photo.mediaType(), photo.caption().text(), near);
    }
}
