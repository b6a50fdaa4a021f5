package luoshi.organization;

import static luoshi.organization.OrganizationProjection.names;
import static luoshi.organization.OrganizationProjection.with;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows of posts and of the absences from them. */
final class PostProjection {

    private PostProjection() {}

    static void project(JdbcClient jdbc, UUID id, OrganizationEvent event) {
        switch (event) {
            case OrganizationEvent.PostCreated post -> run(jdbc, """
                            insert into post (id, unit, title, roles, sort, code)
                            values (:id, :unit, :title, :roles, :order, :code)
                            """,
                    with("id", id, "unit", post.unit(), "title", post.title(), "roles", names(post.roles()),
                            "order", post.order(), "code", post.code()));
            case OrganizationEvent.PostChanged post -> run(jdbc, """
                            update post set title = :title, roles = :roles, sort = :order where id = :id
                            """,
                    with("id", id, "title", post.title(), "roles", names(post.roles()), "order", post.order()));
            case OrganizationEvent.PostMoved moved -> run(
                    jdbc, "update post set unit = :unit where id = :id", with("unit", moved.unit(), "id", id));
            case OrganizationEvent.PostFilled filled -> run(
                    jdbc, "update post set holder = :person where id = :id", with("person", filled.person(), "id", id));
            case OrganizationEvent.PostVacated _ -> run(
                    jdbc, "update post set holder = null where id = :id", with("id", id));
            case OrganizationEvent.DeputyNamed named -> run(
                    jdbc, "update post set deputy = :person where id = :id", with("person", named.person(), "id", id));
            case OrganizationEvent.DeputyWithdrawn _ -> run(
                    jdbc, "update post set deputy = null where id = :id", with("id", id));
            case OrganizationEvent.PortfolioSet portfolio -> run(
                    jdbc, "update post set paths = :paths, domains = :domains where id = :id",
                    with("paths", portfolio.paths().toArray(String[]::new),
                            "domains", portfolio.domains().toArray(String[]::new), "id", id));
            case OrganizationEvent.AbsenceNoted absence -> run(jdbc, """
                            insert into absence (id, post, first_day, last_day, acting, reason)
                            values (:id, :post, :from, :until, :acting, :reason)
                            """,
                    with("id", absence.absence(), "post", id, "from", absence.from(), "until", absence.until(),
                            "acting", absence.acting(), "reason", absence.reason().text()));
            case OrganizationEvent.AbsenceEnded ended -> run(
                    jdbc, "update absence set last_day = :day where id = :id",
                    with("day", ended.lastDay(), "id", ended.absence()));
            case OrganizationEvent.PostAbolished _ -> run(
                    jdbc, "update post set abolished = true where id = :id", with("id", id));
            case OrganizationEvent.PostRestored _ -> run(
                    jdbc, "update post set abolished = false where id = :id", with("id", id));
            default -> throw new IllegalStateException("no event of a post: " + event);
        }
    }

    private static void run(JdbcClient jdbc, String sql, Map<String, @Nullable Object> values) {
        jdbc.sql(sql).params(values).update();
    }
}
