package luoshi.organization;

import java.util.List;
import java.util.UUID;
import luoshi.account.Role;
import luoshi.journal.Projection;
import luoshi.journal.Recorded;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows of the organization; one projection for each of its four kinds of streams. */
record OrganizationProjection(String kind, List<String> tables, JdbcClient jdbc) implements Projection {

    @Override
    public void project(Recorded recorded) {
        UUID id = recorded.stream().id();
        switch ((OrganizationEvent) recorded.event()) {
            case OrganizationEvent.UnitFounded unit -> jdbc.sql("""
                            insert into unit (id, parent, path, name, kind, sort)
                            values (:id, :parent, :path, :name, :kind, :order)
                            """)
                    .param("id", id)
                    .param("parent", unit.parent())
                    .param("path", unit.path())
                    .param("name", unit.name())
                    .param("kind", unit.kind().name())
                    .param("order", unit.order())
                    .update();
            case OrganizationEvent.UnitRenamed renamed -> jdbc.sql("update unit set name = :name where id = :id")
                    .param("name", renamed.name())
                    .param("id", id)
                    .update();
            case OrganizationEvent.UnitMerged merged -> jdbc.sql("update unit set successor = :successor where id = :id")
                    .param("successor", merged.successor())
                    .param("id", id)
                    .update();
            case OrganizationEvent.PersonJoined person -> jdbc.sql("""
                            insert into person (id, name, status) values (:id, :name, :status)
                            """)
                    .param("id", id)
                    .param("name", person.name().text())
                    .param("status", person.status().name())
                    .update();
            case OrganizationEvent.PostCreated post -> jdbc.sql("""
                            insert into post (id, unit, title, roles, sort) values (:id, :unit, :title, :roles, :order)
                            """)
                    .param("id", id)
                    .param("unit", post.unit())
                    .param("title", post.title())
                    .param("roles", post.roles().stream().map(Role::name).sorted().toArray(String[]::new))
                    .param("order", post.order())
                    .update();
            case OrganizationEvent.PostFilled filled -> jdbc.sql("update post set holder = :person where id = :id")
                    .param("person", filled.person())
                    .param("id", id)
                    .update();
            case OrganizationEvent.PostVacated _ -> jdbc.sql("update post set holder = null where id = :id")
                    .param("id", id)
                    .update();
            case OrganizationEvent.DeputyNamed named -> jdbc.sql("update post set deputy = :person where id = :id")
                    .param("person", named.person())
                    .param("id", id)
                    .update();
            case OrganizationEvent.PortfolioSet portfolio -> jdbc.sql("""
                            update post set paths = :paths, domains = :domains where id = :id
                            """)
                    .param("paths", portfolio.paths().toArray(String[]::new))
                    .param("domains", portfolio.domains().toArray(String[]::new))
                    .param("id", id)
                    .update();
            case OrganizationEvent.DutyListed duty -> jdbc.sql("""
                            insert into duty (id, unit, code, domain, kind, text)
                            values (:id, :unit, :code, :domain, :kind, :text)
                            """)
                    .param("id", id)
                    .param("unit", duty.unit())
                    .param("code", duty.code())
                    .param("domain", duty.domain())
                    .param("kind", duty.kind().name())
                    .param("text", duty.text())
                    .update();
        }
    }
}
