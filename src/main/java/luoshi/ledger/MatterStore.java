package luoshi.ledger;

import static luoshi.journal.SqlTime.OFFICE_ZONE;
import static luoshi.journal.SqlTime.toInstant;
import static luoshi.journal.SqlTime.toInstantOrNull;
import static luoshi.journal.SqlTime.toSql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import luoshi.account.Role;
import luoshi.ledger.life.CauseCode;
import luoshi.ledger.life.MatterKind;
import luoshi.ledger.life.MatterSource;
import luoshi.ledger.life.MatterStatus;
import luoshi.ledger.life.OversightRules;
import luoshi.ledger.life.Route;
import luoshi.ledger.life.Severity;
import luoshi.ledger.life.Sight;
import luoshi.ledger.life.TrafficLight;
import luoshi.organization.HeldPost;
import luoshi.organization.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads the ledger's rows. Each query is bounded by what the viewer may see. */
final class MatterStore {

    /** A count stops here: a reader who has this many does not need the exact number. */
    static final int MOST_COUNTED = 1_001;

    private static final int MOST_ON_A_DESK = 200;

    /** What a line of the ledger shows. The pairs of its words stay behind: they are longer than all the rest. */
    private static final String LINE = """
            select m.id, m.number, m.kind, m.title, m.domain, m.source, m.reactive, m.listed, m.status, m.next_role, m.owner,
                   m.unit, m.leader, m.path, m.received_on, m.first_due, m.due, m.step_due, m.requested_at, m.closed_at,
                   m.look_back_on, m.time_asked, m.route, m.cause_code, m.cause, m.returns, m.redos, m.reopenings,
                   m.extensions, m.severity, m.version,
                   m.voices, m.decide_by, matter_light(m, :now) as light
            """;

    /** Outside a desk nobody asks what the reader owes to others. */
    private static final String ROW = LINE
            + ", null::date as part_due, null::date as report_due, false as to_end, false as to_judge\n";

    /** With the days by which the reader owes a part or a report, and whether the reader may say that it came again. */
    private static final String DESK_ROW = LINE + """
            , owed.due as part_due, case when report.by_unit then m.report_by end as report_due, report.in_hand as to_end,
            judging.so as to_judge
            """;

    private final JdbcClient jdbc;
    private final InCharge inCharge;

    MatterStore(JdbcClient jdbc, InCharge inCharge) {
        this.jdbc = jdbc;
        this.inCharge = inCharge;
    }

    List<MatterRow> list(Viewer viewer, LedgerFilter filter, Instant now) {
        return switch (filter.order()) {
            case NEWEST -> Kept.by(jdbc, ROW + Kept.SQL + """
                              and (:after::text is null or m.number < :after)
                            order by m.number desc
                            limit :limit
                            """, viewer, filter, inCharge.by(filter.leader(), viewer), now)
                    .param("after", filter.after())
                    .param("limit", filter.limit())
                    .query(MatterStore::row)
                    .list();
            case DUE -> byDue(viewer, filter, now);
        };
    }

    private List<MatterRow> byDue(Viewer viewer, LedgerFilter filter, Instant now) {
        String[] after = filter.after() == null ? null : filter.after().split("/", 2);
        boolean first = after == null || after.length < 2;
        return Kept.by(jdbc, ROW + Kept.SQL + """
                          and (:number::text is null or (m.due, m.number) > (:due::timestamptz, :number))
                        order by m.due, m.number
                        limit :limit
                        """, viewer, filter, inCharge.by(filter.leader(), viewer), now)
                .param("number", first ? null : after[1])
                .param("due", first ? null : momentOrNull(after[0]))
                .param("limit", filter.limit())
                .query(MatterStore::row)
                .list();
    }

    private static @Nullable OffsetDateTime momentOrNull(String text) {
        try {
            return toSql(Instant.parse(text));
        } catch (DateTimeParseException typedByHand) {
            return null;
        }
    }

    int count(Viewer viewer, LedgerFilter filter, Instant now) {
        return Kept.by(
                        jdbc, "select count(*) from (select " + Kept.SQL + " limit :limit) counted",
                        viewer, filter, inCharge.by(filter.leader(), viewer), now)
                .param("limit", MOST_COUNTED)
                .query(Integer.class)
                .single();
    }

    /** What went into another is found by whoever sees that one, too. */
    Optional<UUID> byNumber(Viewer viewer, String number) {
        return jdbc.sql("""
                        with recursive lives_on as (
                            select m.id, m.merged_into, m.seen_from from matter m where m.number = :number
                            union
                            select i.id, i.merged_into, i.seen_from from matter i join lives_on on i.id = lives_on.merged_into)
                        select m.id from matter m
                        where m.number = :number and exists (select from lives_on where seen_from && :sight::text[])
                        """)
                .param("number", number)
                .param("sight", sight(viewer))
                .query((row, _) -> row.getObject("id", UUID.class))
                .optional();
    }

    List<MatterRow> madeFrom(Viewer viewer, UUID origin, Instant now) {
        return jdbc.sql(ROW + """
                        from matter m
                        where (m.origin = :origin
                               or exists (select from matter_voice v where v.matter = m.id and v.voice = :origin))
                          and m.seen_from && :sight::text[]
                        order by m.number
                        """)
                .param("origin", origin)
                .param("sight", sight(viewer))
                .param("now", toSql(now))
                .query(MatterStore::row)
                .list();
    }

    /**
     * What waits for this person: the owner's own steps (a personal list goes with its person), the steps of a role where
     * the matter lies, the side of an acceptance that has not signed, a dispute that wants one joint decision, time to
     * decide, parts owed, instructions to confirm; look-backs and reviews from their day. Of one day, what somebody raised
     * comes first (requirement R49). A listed matter lies with its unit until that has reported, and then with whoever listed
     * it. What was merged goes on under another number.
     *
     * @param attempts after so many calls without an answer an approver may end them
     * @param returns  after so many returns a joint decision is next
     * @param window   within so many days an earlier matter may have come again, which is judged before it is closed
     */
    List<MatterRow> awaiting(Viewer viewer, int attempts, int returns, int window, Instant now) {
        List<RoleWithin> held = RoleWithin.of(viewer);
        return jdbc.sql(DESK_ROW + """
                        from matter m
                             cross join lateral (select coalesce(m.person = :person, m.owner = any(:posts::uuid[])) as so) mine
                             cross join lateral (
                                 select coalesce(array_agg(held.role), '{}') as holds
                                 from unnest(:roles::text[], :reaches::text[]) held(role, reach)
                                 where m.path like held.reach || '%') role_here
                             cross join lateral (
                                 select case when m.person is null then 'VERIFIER' else 'CAMPAIGN_OFFICE' end as checks,
                                        case when m.person is null then 'APPROVER' else 'LEADER' end as approves) role_of
                             left join lateral (select min(p.due) as due from matter_part p
                                                where p.matter = m.id and p.state = 'OWED'
                                                  and p.owner = any(:posts::uuid[])) owed on true
                             cross join lateral (
                                 select m.status in ('UNDER_VERIFICATION', 'VERIFIED') and role_here.holds && '{DISPATCHER,VERIFIER}'
                                    and exists (select from matter_earlier_alike(m, :window, :sight::text[])) as so) judging
                             cross join lateral (select m.owner = any(:posts::uuid[]) and m.listed and not m.reported
                                                        and m.status = any(:reporting::text[]) as by_unit,
                                                        m.reported and m.listed_by = any(:posts::uuid[]) as in_hand) report
                             cross join lateral (select case when report.by_unit
                                                 then least((least(m.report_by, owed.due) + 1)::timestamp at time zone 'Asia/Shanghai',
                                                            m.step_due, case when m.requested_at is null then m.due end)
                                                 when owed.due is not null
                                                 then (owed.due + 1)::timestamp at time zone 'Asia/Shanghai'
                                                 when m.requested_at is not null
                                                 then coalesce(m.step_due, m.due)
                                                 else least(m.due, m.step_due) end as at) pressing
                        where m.seen_from && :sight::text[]
                          and m.status <> 'MERGED'
                          and case
                            when m.time_asked is not null and role_here.holds @> array[role_of.approves] then true
                            when owed.due is not null or report.by_unit or report.in_hand then true
                            when m.status in ('UNDER_VERIFICATION', 'VERIFIED') and role_here.holds @> array[role_of.approves]
                                 and exists (select from matter_voice v
                                             where v.matter = m.id and not v.settled
                                               and (v.last_end in ('GROUNDLESS', 'HARD_CASE')
                                                    or v.last_end = 'NO_ANSWER' and v.attempts >= :attempts))
                                then true
                            when exists (select from matter_instruction i
                                         where i.matter = m.id and not i.confirmed and i.leader = any(:posts::uuid[]))
                                then true
                            when judging.so then true
                            when m.status = 'CLOSED_OUT' then m.look_back_on <= :today and role_here.holds @> array[role_of.checks]
                            when m.status = 'UNDER_VERIFICATION' and m.route = 'MAJOR' then
                                 not m.sides @> '{VERIFIER}' and role_here.holds @> '{VERIFIER}'
                                 or not m.sides @> '{SUPERIOR}' and role_here.holds @> '{LEADER}'
                                 or not m.sides @> '{SOCIAL_MONITOR}' and role_here.holds && '{CLERK,VERIFIER}'
                            when m.status in ('REGISTERED', 'RETURNED') and m.returns >= :returns then
                                 role_here.holds && '{LEADER,DISTRICT_OFFICE,DISPATCHER}'
                            when m.status in ('DEFERRED', 'LONG_TERM') then mine.so and m.step_due <= :soon
                            when m.next_role = 'HANDLER' then mine.so
                            else role_here.holds @> array[m.next_role] end
                        order by (pressing.at at time zone 'Asia/Shanghai')::date,
                                 m.voices > 0 desc, pressing.at, m.number
                        limit :limit
                        """)
                .param("person", viewer.person())
                .param("posts", viewer.posts().stream().map(HeldPost::post).toArray(UUID[]::new))
                .param("roles", held.stream().map(RoleWithin::role).toArray(String[]::new))
                .param("reaches", held.stream().map(RoleWithin::reach).toArray(String[]::new))
                .param("reporting", OversightRules.REPORTING.stream().map(Enum::name).toArray(String[]::new))
                .params(Map.of("attempts", attempts, "returns", returns, "window", window))
                .param("sight", sight(viewer))
                .param("today", LocalDate.ofInstant(now, OFFICE_ZONE))
                .param("soon", toSql(now.plus(java.time.Duration.ofDays(7))))
                .param("now", toSql(now))
                .param("limit", MOST_ON_A_DESK)
                .query(MatterStore::row)
                .list();
    }

    static String[] sight(Viewer viewer) {
        return Sight.of(viewer).toArray(String[]::new);
    }

    private static <E extends Enum<E>> @Nullable E named(Class<E> type, @Nullable String name) {
        return name == null ? null : Enum.valueOf(type, name);
    }

    static MatterRow row(ResultSet row, int number) throws SQLException {
        return new MatterRow(
                row.getObject("id", UUID.class),
                row.getString("number"),
                MatterKind.valueOf(row.getString("kind")),
                row.getString("title"),
                row.getString("domain"),
                MatterSource.valueOf(row.getString("source")),
                row.getBoolean("reactive"),
                row.getBoolean("listed"),
                MatterStatus.valueOf(row.getString("status")),
                Role.valueOf(row.getString("next_role")),
                row.getObject("owner", UUID.class),
                row.getObject("unit", UUID.class),
                row.getObject("leader", UUID.class),
                row.getString("path"),
                row.getObject("received_on", LocalDate.class),
                toInstant(row, "first_due"),
                toInstant(row, "due"),
                toInstantOrNull(row, "step_due"),
                toInstantOrNull(row, "requested_at"),
                toInstantOrNull(row, "closed_at"),
                row.getObject("look_back_on", LocalDate.class),
                row.getString("time_asked"),
                named(Route.class, row.getString("route")),
                named(CauseCode.class, row.getString("cause_code")),
                row.getString("cause"),
                row.getInt("returns"),
                row.getInt("redos"),
                row.getInt("reopenings"),
                row.getInt("extensions"),
                named(Severity.class, row.getString("severity")),
                row.getInt("voices"),
                row.getObject("part_due", LocalDate.class),
                row.getBoolean("to_judge"),
                toInstantOrNull(row, "decide_by"),
                row.getObject("report_due", LocalDate.class),
                row.getBoolean("to_end"),
                TrafficLight.valueOf(row.getString("light")),
                row.getLong("version"));
    }
}
