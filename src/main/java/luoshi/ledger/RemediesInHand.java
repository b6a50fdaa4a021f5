package luoshi.ledger;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import luoshi.account.Role;
import luoshi.indicator.Indicators;
import luoshi.journal.SqlTime;
import luoshi.organization.Post;
import org.springframework.stereotype.Component;

/** The superior's indicators that the head of a unit answers for: with the post goes what was promised to mend them. */
@Component
class RemediesInHand implements InHand {

    private final Indicators indicators;
    private final InstantSource clock;

    RemediesInHand(Indicators indicators, InstantSource clock) {
        this.indicators = indicators;
        this.clock = clock;
    }

    @Override
    public List<Held> of(Post post, UUID holder) {
        if (!post.roles().contains(Role.HANDLER)) {
            return List.of();
        }
        int year = LocalDate.ofInstant(clock.instant(), SqlTime.OFFICE_ZONE).getYear();
        return indicators.givenTo(post.unit(), year).stream()
                .map(each -> new Held(Kind.REMEDY, each.id(), each.code() + " " + each.name(), null))
                .toList();
    }
}
