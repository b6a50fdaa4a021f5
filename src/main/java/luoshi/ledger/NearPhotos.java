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
 * Photos of this matter that hang elsewhere too, the same or nearly so, side by side for whoever checks it (requirement
 * R15). It says what resembles what, never who is wrong, and bars nothing.
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

    /** A photo of the matter and those elsewhere that resemble it. */
    public record Pair(ShownPicture mine, List<ShownPicture> others) {}

    List<Pair> of(Viewer viewer, Matter matter) {
        List<Pair> pairs = new ArrayList<>();
        for (MatterEvent.EvidenceAdded photo : photos(matter)) {
            List<Near> near = new ArrayList<>(files.nearTo(photo.sha256()));
            near.addFirst(new Near(photo.sha256(), 0, true));
            List<ShownPicture> elsewhere = elsewhere(viewer, matter, near);
            if (!elsewhere.isEmpty()) {
                pairs.add(new Pair(picture(matter.number(), photo.sha256(), photo.caption().text(), null), elsewhere));
            }
        }
        return pairs;
    }

    private static List<MatterEvent.EvidenceAdded> photos(Matter matter) {
        List<MatterEvent.EvidenceAdded> photos = matter.mending().evidence().stream()
                .filter(each -> each.mediaType().startsWith("image/"))
                .toList();
        return photos.subList(Math.max(0, photos.size() - MOST_COMPARED), photos.size());
    }

    private List<ShownPicture> elsewhere(Viewer viewer, Matter matter, List<Near> near) {
        Map<String, Near> byHash = near.stream().collect(Collectors.toMap(Near::sha256, each -> each, (one, _) -> one));
        return jdbc.sql("""
                        select m.number, m.title, e.sha256, e.caption
                        from matter_evidence e join matter m on m.id = e.matter
                        where e.sha256 = any(:hashes::text[]) and m.id <> :id and m.seen_from && :sight::text[]
                        order by m.number, e.version
                        limit 20
                        """)
                .param("hashes", byHash.keySet().toArray(String[]::new))
                .param("id", matter.id())
                .param("sight", MatterStore.sight(viewer))
                .query((row, _) -> picture(
                        row.getString("number"),
                        row.getString("sha256"),
                        row.getString("number") + " " + row.getString("title") + " · " + row.getString("caption"),
                        byHash.get(row.getString("sha256"))))
                .list();
    }

    private static ShownPicture picture(
            String number, String hash, String caption, @Nullable Near near) {
        String address = "/matters/" + number + "/evidence/" + hash;
        return new ShownPicture(address, address + "/thumbnail", caption, near);
    }
}
