package luoshi.notice;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import luoshi.organization.Viewer;
import luoshi.page.ClearError;
import luoshi.page.Screens;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** How I am told outside the program, for other programs of mine. */
@RestController
class ReachApi {

    private final Reach reach;

    ReachApi(Reach reach) {
        this.reach = reach;
    }

    /** @param addresses by channel */
    record Ways(Map<Channel, String> addresses, Set<Reach.Wish> wishes) {}

    /** @param address empty for none */
    record NewAddress(String address) {

        NewAddress {
            address = Objects.requireNonNullElse(address, "");
        }
    }

    @GetMapping("/api/v1/notices/ways")
    Ways ways(Viewer viewer) {
        return new Ways(reach.addresses(viewer), reach.wishes(viewer));
    }

    @PutMapping("/api/v1/notices/addresses/{channel}")
    Ways setAddress(
            Viewer viewer, HttpServletRequest request, @PathVariable Channel channel, @RequestBody NewAddress body) {
        if (!reach.set(viewer, channel, body.address().strip(), Screens.language(request))) {
            throw ClearError.badRequest("notice.address.wrong." + channel);
        }
        return ways(viewer);
    }

    @PutMapping("/api/v1/notices/wishes")
    Ways choose(Viewer viewer, @RequestBody Set<Reach.Wish> wishes) {
        reach.choose(viewer, wishes.stream().filter(Objects::nonNull).collect(Collectors.toSet()));
        return ways(viewer);
    }
}
