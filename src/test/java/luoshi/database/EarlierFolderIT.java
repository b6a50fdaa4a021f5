package luoshi.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Properties;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A newer program opens the folder of an older one and brings its tables up. */
class EarlierFolderIT {

    @Test
    void what_a_room_adds_later_is_added_although_other_rooms_are_ahead_of_it() throws IOException {
        DataSource database = TestDatabase.fresh();
        JdbcClient jdbc = JdbcClient.create(database);
        jdbc.sql("alter table matter drop column voices").update();
        jdbc.sql("delete from flyway_schema_history where version = '105'").update();
        Properties shipped = PropertiesLoaderUtils.loadProperties(new ClassPathResource("application.properties"));
        Flyway.configure()
                .dataSource(database)
                .outOfOrder(Boolean.parseBoolean(shipped.getProperty("spring.flyway.out-of-order")))
                .load()
                .migrate();
        assertThat(jdbc.sql("select column_name from information_schema.columns where table_name = 'matter'")
                        .query(String.class)
                        .list())
                .containsAll(List.of("number", "voices"));
    }
}
