package luoshi;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.random.RandomGenerator;
import luoshi.journal.SqlTime;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where time and chance enter the program, once: everything below takes them as arguments, so that a seed replays it. */
@Configuration(proxyBeanMethods = false)
class Sources {

    /** Real time; for a demonstration shifted as a whole, so that its present is the chosen day. */
    @Bean
    InstantSource clock(@Value("${luoshi.as-of:}") String asOf) {
        Clock real = Clock.system(SqlTime.OFFICE_ZONE);
        if (asOf.isEmpty()) {
            return real;
        }
        Instant wanted = java.time.LocalDate.parse(asOf).atTime(9, 0).atZone(SqlTime.OFFICE_ZONE).toInstant();
        return Clock.offset(real, Duration.between(real.instant(), wanted));
    }

    @Bean
    RandomGenerator random() {
        return new SecureRandom();
    }
}
