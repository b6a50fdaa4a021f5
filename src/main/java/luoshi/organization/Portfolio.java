package luoshi.organization;

import java.util.List;

/**
 * A leader's post with what it is in charge of.
 *
 * @param unitPath where the post stands
 * @param paths    paths of the units in charge of; empty for the post's own unit
 * @param domains  empty for all that these units do
 */
record Portfolio(Post post, String unitPath, List<String> paths, List<String> domains) {

    List<String> reach() {
        return paths.isEmpty() ? List.of(unitPath) : paths;
    }

    /** The length of the longest path by which a unit lies in this portfolio; 0 where it does not. */
    int nearness(String path) {
        return reach().stream().filter(path::startsWith).mapToInt(String::length).max().orElse(0);
    }

    boolean covers(Portfolio other) {
        return other.reach().stream().allMatch(path -> nearness(path) > 0);
    }

    boolean takes(String domain) {
        return domains.isEmpty() || domains.contains(domain);
    }
}
