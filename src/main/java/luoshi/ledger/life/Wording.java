package luoshi.ledger.life;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import luoshi.journal.Words;
import org.jspecify.annotations.Nullable;

/** What is written about the matter and what it is tied to: corrected words, copies, links. No clock, no owner. */
public final class Wording {

    private final Map<String, Words> corrections = new LinkedHashMap<>();
    private final Set<UUID> copies = new LinkedHashSet<>();
    private final Set<UUID> read = new LinkedHashSet<>();
    private final Set<UUID> heads = new LinkedHashSet<>();
    private boolean laidOpen;
    private final Set<UUID> judged = new LinkedHashSet<>();
    private final List<LinkEvent.Linked> links = new ArrayList<>();

    void apply(WordEvent event) {
        switch (event) {
            case WordEvent.Corrected corrected -> corrections.put(corrected.field(), corrected.text());
            case WordEvent.CopySent copy -> copies.add(copy.post());
            case WordEvent.ReadMarked mark -> read.add(mark.post());
            case WordEvent.ListSigned signed -> {
                layOpen();
                if (signed.head() != null) {
                    heads.add(signed.head());
                }
            }
            case WordEvent.Commented _, WordEvent.LessonRecorded _ -> {}
        }
    }

    /** A personal matter is no longer its person's alone. */
    void layOpen() {
        laidOpen = true;
    }

    /**
     * Whether its person has signed the list on which it stands. In the years when a check could be asked for without
     * that, whoever asked for it laid it open too.
     */
    public boolean isLaidOpen() {
        return laidOpen;
    }

    /** The posts of section heads to whom it was laid open. */
    public Set<UUID> heads() {
        return Set.copyOf(heads);
    }

    void apply(LinkEvent event) {
        switch (event) {
            case LinkEvent.Linked linked -> links.add(linked);
            case LinkEvent.RecurrenceLinked again -> judged.add(again.earlier());
            case LinkEvent.RecurrenceDenied denied -> judged.add(denied.earlier());
            case LinkEvent.Merged _, LinkEvent.TookOver _, LinkEvent.SplitInto _, LinkEvent.SplitFrom _ -> {}
        }
    }

    /** The words as they read now. */
    Words now(String field, Words first) {
        return corrections.getOrDefault(field, first);
    }

    /** Words by their fields, in the same order. */
    Map<String, Words> now(Map<String, Words> first) {
        Map<String, Words> now = new LinkedHashMap<>(first);
        now.replaceAll(this::now);
        return now;
    }

    @Nullable Words nowOrNull(String field, @Nullable Words first) {
        Words corrected = corrections.get(field);
        return corrected == null ? first : corrected;
    }

    /** The posts that were sent a copy. */
    public Set<UUID> copies() {
        return Set.copyOf(copies);
    }

    public boolean wasReadBy(UUID post) {
        return read.contains(post);
    }

    public List<LinkEvent.Linked> links() {
        return List.copyOf(links);
    }

    boolean recurrenceWasJudged(UUID earlier) {
        return judged.contains(earlier);
    }
}
