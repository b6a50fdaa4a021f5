package luoshi.ledger;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Numbers for life, {@code 2026-000175}: one row per year, locked last in the transaction that registers. */
final class MatterNumbers {

    private final JdbcClient jdbc;

    MatterNumbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    String next(int year) {
        int next = jdbc.sql("""
                        insert into matter_number (year, last) values (:year, 1)
                        on conflict (year) do update set last = matter_number.last + 1
                        returning last
                        """)
                .param("year", year)
                .query(Integer.class)
                .single();
        return "%d-%06d".formatted(year, next);
    }
}
