package luoshi.organization;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds the leader for a unit, for a field of work, and above a post. A pure function of the portfolios, so that every
 * matter finds its leader by a rule that can be read.
 */
final class Leaders {

    static final Comparator<Portfolio> OFFICIAL_ORDER = Comparator.comparing(Portfolio::unitPath)
            .thenComparing(each -> each.post().order())
            .thenComparing(each -> each.post().id());

    private final List<Portfolio> portfolios;

    Leaders(List<Portfolio> portfolios) {
        this.portfolios = portfolios;
    }

    /**
     * The leader of the first path for which somebody is in charge: the unit's own, then those of the units that it
     * carries on, then upward. Among several the one whose portfolio names the field; where no portfolio says anything, a
     * leader's post in the unit or the nearest above it.
     */
    Optional<Post> inCharge(List<String> paths, String domain) {
        for (String path : paths) {
            Optional<Post> named = portfolios.stream()
                    .filter(each -> each.paths().contains(path) && each.takes(domain))
                    .min(Comparator.comparing((Portfolio each) -> each.domains().isEmpty()).thenComparing(OFFICIAL_ORDER))
                    .map(Portfolio::post);
            if (named.isPresent()) {
                return named;
            }
        }
        for (String path : paths) {
            Optional<Post> there = portfolios.stream()
                    .filter(each -> each.unitPath().equals(path))
                    .min(OFFICIAL_ORDER)
                    .map(Portfolio::post);
            if (there.isPresent()) {
                return there;
            }
        }
        return Optional.empty();
    }

    /**
     * The leader above a post: the one with the nearest portfolio around it, one who was given it before one who has none
     * of their own; above a leader, one whose portfolio covers all of that leader's and is wider, or as wide and earlier
     * in the official order.
     */
    Optional<Post> above(Post post, String unitPath) {
        Portfolio own = portfolios.stream().filter(each -> each.post().id().equals(post.id())).findFirst().orElse(null);
        return portfolios.stream()
                .filter(each -> !each.post().id().equals(post.id()))
                .filter(each -> own == null ? each.nearness(unitPath) > 0 : isAbove(each, own))
                .max(Comparator.comparingInt((Portfolio each) -> each.nearness(unitPath))
                        .thenComparing(each -> !each.paths().isEmpty())
                        .thenComparing(OFFICIAL_ORDER.reversed()))
                .map(Portfolio::post);
    }

    private static boolean isAbove(Portfolio other, Portfolio own) {
        return other.covers(own) && (!own.covers(other) || OFFICIAL_ORDER.compare(other, own) < 0);
    }
}
