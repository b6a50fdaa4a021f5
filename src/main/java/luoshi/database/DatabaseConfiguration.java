package luoshi.database;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** The data folder, its database, and the connections to it. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    /** Virtual threads are many; connections are few on purpose: more of them only wait inside PostgreSQL. */
    private static final int CONNECTIONS = 16;

    @Bean(destroyMethod = "close")
    DataFolder dataFolder(@Value("${luoshi.data:data}") Path root) {
        DataFolder folder = new DataFolder(root);
        folder.open();
        return folder;
    }

    @Bean(destroyMethod = "close")
    @Conditional(NoOtherServer.class)
    @ConditionalOnMissingBean(DataSource.class)
    PostgresServer postgresServer(DataFolder folder) {
        return PostgresServer.start(folder);
    }

    @Bean(destroyMethod = "close")
    @ConditionalOnMissingBean(DataSource.class)
    HikariDataSource dataSource(
            ObjectProvider<PostgresServer> own,
            @Value("${luoshi.database-url:}") String external,
            @Value("${luoshi.database-user:}") String user,
            @Value("${luoshi.database-password:}") String password) {
        HikariDataSource pool = new HikariDataSource();
        PostgresServer server = own.getIfAvailable();
        if (server == null) {
            pool.setJdbcUrl(external);
            pool.setUsername(user.isEmpty() ? null : user);
            pool.setPassword(password.isEmpty() ? null : password);
        } else {
            pool.setJdbcUrl(server.url());
            pool.setUsername(server.user());
            pool.setPassword(server.password());
        }
        // Our queries have a place for every filter, used or not ("is null or …"). A plan made once for all of them reads
        // every row; a plan made for the values at hand uses the index: measured with ./luoshi bench search.
        pool.setConnectionInitSql("set plan_cache_mode = force_custom_plan");
        pool.setMaximumPoolSize(CONNECTIONS);
        pool.setMinimumIdle(2);
        pool.setConnectionTimeout(5_000);
        pool.setValidationTimeout(2_000);
        pool.setInitializationFailTimeout(10_000);
        return pool;
    }

    /** No database of our own is started where the district has named one. */
    static final class NoOtherServer implements Condition {

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return context.getEnvironment().getProperty("luoshi.database-url", "").isEmpty();
        }
    }
}
