package luoshi.upward;

import static luoshi.journal.SqlTime.OFFICE_ZONE;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import luoshi.calendar.DeadlineClock;
import luoshi.calendar.WorkCalendar;
import luoshi.journal.Act;
import luoshi.journal.Append;
import luoshi.journal.Journal;
import luoshi.journal.Recorded;
import luoshi.journal.StreamId;
import luoshi.journal.Words;
import luoshi.ledger.life.Refusal;
import luoshi.notice.Notices;
import luoshi.organization.HeldPost;
import luoshi.organization.Organization;
import luoshi.organization.Post;
import luoshi.organization.Viewer;
import luoshi.rulebook.Rulebook;
import luoshi.upward.UpwardWord.Answer;
import luoshi.upward.UpwardWord.Board;
import luoshi.upward.UpwardWord.Choice;
import luoshi.upward.UpwardWord.Line;
import luoshi.upward.UpwardWord.Verdict;
import luoshi.upward.UpwardWord.Wish;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Words about leaders (practice P12): written by who works below, read and triaged one level up, seen by these two and
 * nobody else. A stand-in reads for the receiver, unless the word is about or by the stand-in.
 */
public class UpwardWords {

    private static final String TRIAGE_WITHIN = "upward.triage-within";

    private final Journal journal;
    private final Organization organization;
    private final Receivers receivers;
    private final UpwardStore store;
    private final Notices notices;
    private final Rulebook rulebook;
    private final WorkCalendar calendar;
    private final TransactionTemplate transaction;
    private final InstantSource clock;

    UpwardWords(
            Journal journal,
            Organization organization,
            UpwardStore store,
            Notices notices,
            Rulebook rulebook,
            WorkCalendar calendar,
            TransactionTemplate transaction,
            InstantSource clock) {
        this.journal = journal;
        this.organization = organization;
        this.receivers = new Receivers(organization);
        this.store = store;
        this.notices = notices;
        this.rulebook = rulebook;
        this.calendar = calendar;
        this.transaction = transaction;
        this.clock = clock;
    }

    Board board(Viewer viewer) {
        Instant now = clock.instant();
        List<Line> received = store.received(viewer, now).stream().filter(line -> !isOwn(viewer, line)).toList();
        return new Board(
                received.stream().filter(line -> line.triage() == null).toList(),
                received.stream().filter(line -> line.triage() != null).toList(),
                own(viewer, now),
                leaders(viewer));
    }

    private List<Line> own(Viewer viewer, Instant now) {
        Stream<Line> unnamed = store.unnamed(viewer, now).stream().filter(line -> isOwn(viewer, line));
        return Stream.concat(store.signedBy(viewer, now).stream(), unnamed)
                .sorted(Comparator.comparing(Line::writtenAt).reversed())
                .toList();
    }

    /** A word without a name is known again by the sealed name alone. */
    private boolean isOwn(Viewer viewer, Line line) {
        if (line.writer() != null) {
            return line.writer().equals(viewer.person());
        }
        String person = viewer.person().toString();
        return journal.read(new StreamId(UpwardEvent.WRITER_KIND, line.id())).events().stream()
                .anyMatch(event -> event instanceof UpwardEvent.WriterKept kept && kept.person().text().equals(person));
    }

    /** About whom the viewer may write, and who would read it; at the end those whom nobody stands above. */
    List<Choice> leaders(Viewer viewer) {
        return store.leadersOver(viewer).stream()
                .flatMap(id -> organization.post(id).stream())
                .flatMap(post -> choice(viewer, post).stream())
                .sorted(Comparator.comparing(choice -> choice.receiver() == null))
                .toList();
    }

    private Optional<Choice> choice(Viewer viewer, Post leader) {
        return Optional.ofNullable(leader.holder())
                .map(person -> new Choice(
                        leader.id(),
                        person,
                        receivers.forWordAbout(leader, viewer.person()).map(Post::id).orElse(null)));
    }

    /**
     * Writes a word, or says every rule that bars it.
     *
     * @throws luoshi.journal.VersionConflict when there is one with this id already
     */
    List<Refusal> write(Viewer viewer, Wish wish) {
        List<Refusal> refusals = new ArrayList<>();
        Optional<Choice> leader = leaders(viewer).stream().filter(each -> each.post().equals(wish.leader())).findFirst();
        if (organization.postsHeldBy(viewer.person()).isEmpty()) {
            refusals.add(Refusal.of("upward-post"));
        } else if (leader.isEmpty()) {
            refusals.add(Refusal.of("upward-leader"));
        } else if (leader.get().receiver() == null) {
            refusals.add(Refusal.of("upward-receiver"));
        }
        refusals.addAll(UpwardRules.ofText(wish));
        if (refusals.isEmpty()) {
            write(viewer, wish, leader.orElseThrow());
        }
        return refusals;
    }

    private void write(Viewer viewer, Wish wish, Choice leader) {
        Instant now = clock.instant();
        Post receiver = organization.post(leader.receiver()).orElseThrow();
        UpwardEvent.Written written = new UpwardEvent.Written(
                leader.person(),
                leader.post(),
                receiver.id(),
                Words.of(wish.time().strip()),
                Words.of(wish.place().strip()),
                Words.of(wish.fact().strip()),
                new DeadlineClock(now, rulebook.budget(TRIAGE_WITHIN)).due(calendar).due());
        StreamId word = new StreamId(UpwardEvent.KIND, wish.id());
        transaction.executeWithoutResult(_ -> {
            if (wish.named()) {
                journal.append(new Append(word, 0, viewer.act(ownPost(viewer), now), List.of(written)));
            } else {
                StreamId name = new StreamId(UpwardEvent.WRITER_KIND, wish.id());
                UpwardEvent kept = new UpwardEvent.WriterKept(Words.of(viewer.person().toString()));
                Act program = Act.ofProgram(now);
                journal.appendAll(List.of(
                        new Append(word, 0, program, List.of(written)), new Append(name, 0, program, List.of(kept))));
            }
            if (receiver.holder() != null) {
                notices.send(receiver.holder(), "upward.notice", List.of(), "/upward/" + wish.id(), now);
            }
        });
    }

    private static HeldPost ownPost(Viewer viewer) {
        return viewer.posts().stream().filter(post -> post.onBehalfOf() == null).findFirst().orElseThrow();
    }

    /** The word for its writer or its receiver; empty for everybody else, whether it is there or not. */
    Optional<UpwardWord> find(Viewer viewer, UUID id) {
        Instant now = clock.instant();
        Optional<Line> own = store.perhapsOwn(viewer, id, now).filter(line -> isOwn(viewer, line));
        return own.map(line -> read(line, true)).or(() -> store.receivedOne(viewer, id, now).map(line -> read(line, false)));
    }

    private UpwardWord read(Line line, boolean mine) {
        List<Recorded> history = journal.read(new StreamId(UpwardEvent.KIND, line.id())).entries();
        UpwardEvent.Written written = (UpwardEvent.Written) history.getFirst().event();
        return new UpwardWord(
                line,
                written.time().text(),
                written.place().text(),
                written.fact().text(),
                mine,
                !mine,
                history.stream().skip(1).map(UpwardWords::answer).toList());
    }

    private static Answer answer(Recorded recorded) {
        UpwardEvent.Triaged triaged = (UpwardEvent.Triaged) recorded.event();
        return new Answer(
                triaged.triage(),
                triaged.reason().text(),
                triaged.body().text(),
                triaged.number().text(),
                triaged.on(),
                recorded.act().at());
    }

    /**
     * Triages a word, or says what bars it; empty where the viewer has no such word.
     *
     * @param seen the version that was looked at
     * @throws luoshi.journal.VersionConflict when it was triaged since
     */
    Optional<List<Refusal>> triage(Viewer viewer, UUID id, long seen, Verdict verdict) {
        return find(viewer, id).map(word -> {
            if (!word.mayTriage()) {
                return List.of(Refusal.of("upward-triager"));
            }
            Instant now = clock.instant();
            LocalDate today = LocalDate.ofInstant(now, OFFICE_ZONE);
            List<Refusal> refusals = UpwardRules.ofTriage(verdict, !word.answers().isEmpty(), today);
            if (refusals.isEmpty()) {
                StreamId stream = new StreamId(UpwardEvent.KIND, id);
                Act act = viewer.act(post(viewer, word.line()), now);
                journal.append(new Append(stream, seen, act, List.of(triaged(verdict))));
            }
            return refusals;
        });
    }

    private static UpwardEvent.Triaged triaged(Verdict verdict) {
        boolean referred = verdict.triage() == Triage.REFERRED;
        return new UpwardEvent.Triaged(
                Objects.requireNonNull(verdict.triage()),
                Words.of(verdict.reason().strip()),
                Words.of(referred ? verdict.body().strip() : ""),
                Words.of(referred ? verdict.number().strip() : ""),
                referred ? verdict.on() : null);
    }

    private static HeldPost post(Viewer viewer, Line line) {
        return viewer.posts().stream().filter(post -> post.post().equals(line.receiver())).findFirst().orElseThrow();
    }
}
