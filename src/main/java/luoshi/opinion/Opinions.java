package luoshi.opinion;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import luoshi.account.Role;
import luoshi.journal.Append;
import luoshi.journal.Ids;
import luoshi.journal.Journal;
import luoshi.journal.StreamId;
import luoshi.journal.Words;
import luoshi.language.pairs.SearchPairs;
import luoshi.ledger.life.Outcome;
import luoshi.organization.HeldPost;
import luoshi.organization.Viewer;
import luoshi.problem.ProblemStatement;
import luoshi.problem.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The register of opinions: collect, look through, make a problem of one, or say why not. */
@Service
public class Opinions {

    public static final int PAGE = 50;

    private final Journal journal;
    private final Ids ids;
    private final JdbcClient jdbc;
    private final InstantSource clock;
    private final Problems problems;
    private final TransactionTemplate transaction;

    Opinions(
            Journal journal,
            Ids ids,
            JdbcClient jdbc,
            InstantSource clock,
            Problems problems,
            PlatformTransactionManager transactions) {
        this.journal = journal;
        this.ids = ids;
        this.jdbc = jdbc;
        this.clock = clock;
        this.problems = problems;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** The post in which this viewer collects opinions; empty where there is none. */
    public Optional<HeldPost> collector(Viewer viewer) {
        return viewer.posts().stream().filter(post -> post.roles().contains(Role.CLERK)).findFirst();
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

    /** Makes a concrete problem of an opinion: the matter and the opinion's outcome in one act. */
    public Outcome makeProblem(Viewer viewer, UUID opinion, UUID matter, ProblemStatement statement) {
        OpinionRow row = find(viewer, opinion).orElseThrow();
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

    /** Records what becomes of an opinion that is not made a problem, with the reason that its author may be told. */
    public void decide(Viewer viewer, OpinionRow opinion, OpinionOutcome outcome, String reason, long seen) {
        HeldPost post = collector(viewer).orElseThrow();
        journal.append(new Append(
                new StreamId(OpinionEvent.KIND, opinion.id()),
                seen,
                viewer.act(post, clock.instant()),
                List.of(new OpinionEvent.Decided(outcome, Words.of(reason.strip())))));
    }

    public Optional<OpinionRow> find(Viewer viewer, UUID id) {
        return jdbc.sql("""
                        select * from opinion
                        where id = :id
                          and exists (select from unnest(:sight::text[]) s(p) where path like s.p || '%')
                        """)
                .param("id", id)
                .param("sight", viewer.sight().toArray(String[]::new))
                .query(Opinions::row)
                .optional();
    }

    /** @param after the id after which the page begins */
    public List<OpinionRow> list(
            Viewer viewer,
            @Nullable String words,
            @Nullable String category,
            @Nullable OpinionOutcome outcome,
            @Nullable UUID after) {
        return jdbc.sql("""
                        select * from opinion
                        where exists (select from unnest(:sight::text[]) s(p) where path like s.p || '%')
                          and (:words::text[] is null or pairs @> :words::text[])
                          and (:category::text is null or category = :category)
                          and (:outcome::text is null or outcome = :outcome)
                          and (:after::uuid is null or id > :after)
                        order by id
                        limit :limit
                        """)
                .param("sight", viewer.sight().toArray(String[]::new))
                .param("words", words == null || words.isBlank() ? null : SearchPairs.query(words).toArray(String[]::new))
                .param("category", category == null || category.isBlank() ? null : category)
                .param("outcome", outcome == null ? null : outcome.name())
                .param("after", after)
                .param("limit", PAGE)
                .query(Opinions::row)
                .list();
    }

    /** How many there are of each category, and how many of them have an outcome: none is lost. */
    public Map<String, int[]> byCategory(Viewer viewer) {
        Map<String, int[]> counts = new LinkedHashMap<>();
        jdbc.sql("""
                        select category, count(*) as total, count(*) filter (where outcome <> 'OPEN') as decided
                        from opinion
                        where exists (select from unnest(:sight::text[]) s(p) where path like s.p || '%')
                        group by category order by total desc, category
                        """)
                .param("sight", viewer.sight().toArray(String[]::new))
                .query((row, _) -> counts.put(
                        row.getString("category"), new int[] {row.getInt("total"), row.getInt("decided")}))
                .list();
        return counts;
    }

    private static OpinionRow row(ResultSet row, int number) throws SQLException {
        return new OpinionRow(
                row.getObject("id", UUID.class),
                row.getString("external"),
                row.getString("channel"),
                row.getString("category"),
                row.getString("subject"),
                row.getString("text"),
                row.getObject("said_at", LocalDateTime.class),
                OpinionOutcome.valueOf(row.getString("outcome")),
                row.getString("reason"),
                row.getString("number"),
                row.getLong("version"));
    }
}
