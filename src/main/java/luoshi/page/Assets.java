package luoshi.page;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Static files by content: {@code app.css} is served under an address that holds its hash. */
final class Assets {

    static final String PREFIX = "/assets/";

    private static final Map<String, String> PLACES = Map.of(
            "app.css", "/static/app.css",
            "app.js", "/static/app.js",
            "shell.js", "/static/shell.js",
            "seal.svg", "/static/seal.svg",
            "htmx.js", "/META-INF/resources/webjars/htmx.org/2.0.10/dist/htmx.min.js");

    private final Map<String, byte[]> contents = new ConcurrentHashMap<>();
    private final Map<String, String> addresses = new ConcurrentHashMap<>();

    String address(String name) {
        return addresses.computeIfAbsent(name, each -> PREFIX + hash(content(each)) + "/" + each);
    }

    boolean isKnown(String name) {
        return PLACES.containsKey(name);
    }

    byte[] content(String name) {
        return contents.computeIfAbsent(name, Assets::load);
    }

    private static byte[] load(String name) {
        String place = PLACES.get(name);
        if (place == null) {
            throw new IllegalArgumentException("no such asset: " + name);
        }
        try (InputStream in = Assets.class.getResourceAsStream(place)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its file " + place);
            }
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static String hash(byte[] content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(digest, 0, 6);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
