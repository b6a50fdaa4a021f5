package luoshi.opinion;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import luoshi.account.Role;
import luoshi.journal.Append;
import luoshi.journal.Ids;
import luoshi.journal.Journal;
import luoshi.journal.StreamId;
import luoshi.journal.Words;
import luoshi.ledger.life.Outcome;
import luoshi.organization.HeldPost;
import luoshi.organization.Viewer;
import luoshi.page.ClearError;
import luoshi.problem.ProblemStatement;
import luoshi.problem.Problems;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The register of opinions: collect, look through, make a problem of one, or say why not. */
@Service
public class Opinions {

    private static final int LEAST_REASON = 4;
    private static final int MOST_REASON = 4_000;

    private final Journal journal;
    private final Ids ids;
    private final OpinionStore store;
    private final InstantSource clock;
    private final Problems problems;
    private final TransactionTemplate transaction;

    Opinions(
            Journal journal,
            Ids ids,
            OpinionStore store,
            InstantSource clock,
            Problems problems,
            PlatformTransactionManager transactions) {
        this.journal = journal;
        this.ids = ids;
        this.store = store;
        this.clock = clock;
        this.problems = problems;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** The post in which this viewer collects opinions; empty where there is none. */
    public Optional<HeldPost> collector(Viewer viewer) {
        return viewer.posts().stream().filter(post -> post.roles().contains(Role.CLERK)).findFirst();
    }

    /** @throws ClearError 403 where this viewer collects none */
    public HeldPost requireCollector(Viewer viewer) {
        return collector(viewer).orElseThrow(() -> new ClearError(HttpStatus.FORBIDDEN, "page.error.403"));
    }

    /** Takes all rows of a table into the register: all or none. */
    public int collect(Viewer viewer, HeldPost post, String channel, List<OpinionFile.Row> rows) {
        Instant now = clock.instant();
        UUID batch = ids.next();
        List<Append> appends = new ArrayList<>(rows.size());
        for (OpinionFile.Row row : rows) {
            OpinionEvent.Collected collected = new OpinionEvent.Collected(
                    batch,
                    row.external(),
                    channel,
                    row.category(),
                    Words.of(row.subject()),
                    Words.of(row.text()),
                    row.saidAt(),
                    post.unitPath());
            appends.add(new Append(new StreamId(OpinionEvent.KIND, ids.next()), 0, viewer.act(post, now), List.of(collected)));
        }
        journal.appendAll(appends);
        return appends.size();
    }

    /**
     * Makes a concrete problem of an opinion: the matter and the opinion's outcome in one act.
     *
     * @throws ClearError 409 where one was made of it already
     */
    public Outcome makeProblem(Viewer viewer, UUID opinion, UUID matter, ProblemStatement statement) {
        OpinionRow row = find(viewer, opinion).orElseThrow();
        requireNoProblem(row);
        return Objects.requireNonNull(transaction.execute(_ -> {
            Outcome outcome = problems.register(viewer, matter, statement, opinion);
            if (outcome instanceof Outcome.Done done) {
                HeldPost post = collector(viewer).orElseThrow();
                journal.append(new Append(
                        new StreamId(OpinionEvent.KIND, opinion),
                        row.version(),
                        viewer.act(post, clock.instant()),
                        List.of(new OpinionEvent.MadeProblem(done.matter(), done.number()))));
            }
            return outcome;
        }));
    }

    /** Whether this can be the outcome of an opinion: the reason is what its author is told. */
    static boolean mayDecide(OpinionOutcome outcome, String reason) {
        return outcome != OpinionOutcome.OPEN && outcome != OpinionOutcome.ADOPTED
                && reason.strip().length() >= LEAST_REASON && reason.length() <= MOST_REASON;
    }

    /** Records what becomes of an opinion that is not made a problem, with the reason that its author may be told. */
    public void decide(Viewer viewer, OpinionRow opinion, OpinionOutcome outcome, String reason, long seen) {
        requireNoProblem(opinion);
        HeldPost post = collector(viewer).orElseThrow();
        journal.append(new Append(
                new StreamId(OpinionEvent.KIND, opinion.id()),
                seen,
                viewer.act(post, clock.instant()),
                List.of(new OpinionEvent.Decided(outcome, Words.of(reason.strip())))));
    }

    /** Its outcome is the matter's: what else is to be said of it is said there. */
    private static void requireNoProblem(OpinionRow opinion) {
        if (opinion.number() != null) {
            throw new ClearError(HttpStatus.CONFLICT, "opinion.refused.made", opinion.number());
        }
    }

    public Optional<OpinionRow> find(Viewer viewer, UUID id) {
        return store.find(viewer, id);
    }

    /** A page of the register, one row longer than {@code limit} where there is more. */
    public List<OpinionRow> list(Viewer viewer, OpinionFilter filter, int limit) {
        return store.list(viewer, filter, limit + 1);
    }

    /** Up to 1,001, which stands for more. */
    public int count(Viewer viewer, OpinionFilter filter) {
        return store.count(viewer, filter);
    }

    public List<OpinionCategory> byCategory(Viewer viewer) {
        return store.byCategory(viewer);
    }
}
