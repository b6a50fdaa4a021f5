package luoshi.ledger;

import static luoshi.journal.SqlTime.toSql;

import java.time.Instant;
import luoshi.language.pairs.SearchPairs;
import luoshi.organization.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a filter keeps of the ledger, as a part of a query. */
final class Kept {

    /** What a filter keeps, of what the viewer may see. */
    static final String SQL = """
            from matter m
            where m.seen_from && :sight::text[]
              and (:words::text[] is null or m.pairs @> :words::text[])
              and (:kind::text is null or m.kind = :kind)
              and (:status::text is null or m.status = :status)
              and (:source::text is null or m.source = :source)
              and (:domain::text is null or m.domain = :domain)
              and (:unit::uuid is null or m.unit = :unit)
              and (:leader::uuid is null or case when m.ended_at is null and m.person is null
                     then (coalesce(m.unit, (select p.unit from post p where p.id = m.owner)), m.domain)
                            in (select * from unnest(:ledUnits::uuid[], :ledDomains::text[]))
                     else m.leader = :leader end)
              and (:role::text is null or m.next_role = :role)
              and (:route::text is null or m.route = :route)
              and (:from::date is null or m.received_on >= :from)
              and (:to::date is null or m.received_on <= :to)
              and (:severity::text is null or m.severity = :severity)
              and (:attitude::text is null or m.attitudes @> array[:attitude::text])
              and (:indicator::uuid is null or exists (
                     select from matter_indicator i where i.matter = m.id and i.indicator = :indicator))
              and (:light::text is null or :light = matter_light(m, :now))
              and (:mark::text is null or case :mark
                     when 'REACTIVE' then m.reactive
                     when 'LISTED' then m.listed
                     when 'RETURNED' then m.returns > 0
                     when 'REDONE' then m.redos > 0
                     when 'REOPENED' then m.reopenings > 0
                     when 'RECURRED' then m.reopenings > 0 or exists (
                         select from matter_link l where l.other = m.id and l.relation = 'RECURRENCE')
                     when 'EXTENDED' then m.extensions > 0
                     when 'TIME_ASKED' then m.time_asked is not null
                     when 'DISPUTED' then m.decide_by is not null
                     when 'WAS_DISPUTED' then exists (
                         select from matter_dispute d
                         where d.matter = m.id and d.opened_at > :now::timestamptz - interval '1 year')
                     when 'DECISION_LATE' then exists (
                         select from matter_dispute d
                         where d.matter = m.id and d.opened_at > :now::timestamptz - interval '1 year'
                           and d.decide_by <= coalesce(d.ended_at, :now))
                     when 'CHECK_LATE' then m.status in ('UNDER_VERIFICATION', 'VERIFIED') and m.step_due <= :now
                     when 'PERSONAL' then m.person is not null
                     when 'MISSED' then matter_missed(m)
                     when 'NOT_APPRAISED' then m.reactive and m.severity is null and m.ended_at is null
                                                and m.person is null
                     when 'PART_OWED' then exists (
                         select from matter_part p where p.matter = m.id and p.state = 'OWED')
                     when 'INSTRUCTION_WAITING' then exists (
                         select from matter_instruction i where i.matter = m.id and i.answer is null)
                     when 'DISSATISFIED' then exists (
                         select from matter_voice v where v.matter = m.id and v.last_end = 'DISSATISFIED') end)
            """;

    private Kept() {}

    /**
     * @param sql has {@link #SQL} in it
     * @param led what lies in the charge of the filter's leader; an ended matter stays with the leader on its record
     */
    static JdbcClient.StatementSpec by(
            JdbcClient jdbc, String sql, Viewer viewer, LedgerFilter filter, InCharge.Led led, Instant now) {
        return jdbc.sql(sql)
                .param("sight", MatterStore.sight(viewer))
                .param("words", pairs(filter.words()))
                .param("kind", name(filter.kind()))
                .param("status", name(filter.status()))
                .param("source", name(filter.source()))
                .param("domain", filter.domain())
                .param("unit", filter.unit())
                .param("leader", filter.leader())
                .param("ledUnits", led.units())
                .param("ledDomains", led.domains())
                .param("role", name(filter.nextRole()))
                .param("route", name(filter.route()))
                .param("from", filter.receivedFrom())
                .param("to", filter.receivedTo())
                .param("light", name(filter.light()))
                .param("mark", name(filter.mark()))
                .param("severity", name(filter.severity()))
                .param("attitude", name(filter.attitude()))
                .param("indicator", filter.indicator())
                .param("now", toSql(now));
    }

    private static String @Nullable [] pairs(@Nullable String words) {
        return words == null || words.isBlank() ? null : SearchPairs.asked(words).toArray(String[]::new);
    }

    private static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }
}
