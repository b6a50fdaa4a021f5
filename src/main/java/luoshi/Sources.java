package luoshi;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.random.RandomGenerator;
import luoshi.demonstration.DemonstrationClock;
import luoshi.journal.SqlTime;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where time and chance enter the program, once: everything below takes them as arguments, so that a seed replays it. */
@Configuration(proxyBeanMethods = false)
class Sources {

    /** Real time; for a demonstration one that can be set while it is loaded. */
    @Bean
    InstantSource clock(
            @Value("${luoshi.as-of:}") String asOf, @Value("${luoshi.purpose:}") String purpose) {
        InstantSource present = present(asOf);
        return purpose.equals("demonstration") ? new DemonstrationClock(present) : present;
    }

    /** Shifted as a whole where a day is chosen, so that this day is the present. */
    private static InstantSource present(String asOf) {
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
