package luoshi.notice;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Where the program may call at all: origins that whoever runs the machine has named in its settings, letter by letter.
 * Nobody at a screen can make it call anywhere else, least of all into its own network.
 */
record AllowedOrigins(List<String> origins) {

    private static final int MOST_URL = 500;

    AllowedOrigins {
        origins = List.copyOf(origins);
    }

    /** @param setting {@code https://hub.example.gov.cn, https://10.1.2.3:8443}; blank for none */
    static AllowedOrigins parse(String setting) {
        return new AllowedOrigins(Arrays.stream(setting.split(","))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .map(AllowedOrigins::origin)
                .toList());
    }

    /** The address to call, where it is one and its origin is allowed. */
    Optional<URI> check(String url) {
        if (url.length() > MOST_URL) {
            return Optional.empty();
        }
        try {
            URI uri = URI.create(url);
            boolean plain = uri.getHost() != null && uri.getUserInfo() == null && uri.getFragment() == null;
            return plain && origins.contains(origin(url)) ? Optional.of(uri) : Optional.empty();
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    private static String origin(String url) {
        URI uri = URI.create(url);
        String scheme = String.valueOf(uri.getScheme()).toLowerCase(java.util.Locale.ROOT);
        if (uri.getHost() == null || !scheme.equals("https") && !scheme.equals("http")) {
            throw new IllegalArgumentException("not an address of the web: " + url);
        }
        int port = uri.getPort() >= 0 ? uri.getPort() : scheme.equals("https") ? 443 : 80;
        return scheme + "://" + uri.getHost().toLowerCase(java.util.Locale.ROOT) + ":" + port;
    }
}
