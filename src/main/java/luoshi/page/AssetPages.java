package luoshi.page;

import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Serves the few static files; their address changes with their content, so they may be kept for a year. */
@Controller
class AssetPages {

    private final Assets assets;

    AssetPages(Assets assets) {
        this.assets = assets;
    }

    @GetMapping(Assets.PREFIX + "{hash}/{name}")
    ResponseEntity<byte[]> asset(@PathVariable String hash, @PathVariable String name) {
        if (!assets.isKnown(name)) {
            return ResponseEntity.notFound().build();
        }
        return ResponseEntity.ok()
                .contentType(typeOf(name))
                .cacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
                .body(assets.content(name));
    }

    @GetMapping("/favicon.ico")
    ResponseEntity<byte[]> favicon() {
        return ResponseEntity.ok()
                .contentType(typeOf("seal.svg"))
                .cacheControl(CacheControl.maxAge(Duration.ofDays(1)))
                .body(assets.content("seal.svg"));
    }

    @GetMapping(value = "/robots.txt", produces = "text/plain")
    ResponseEntity<String> robots() {
        return ResponseEntity.ok("User-agent: *\nDisallow: /\n");
    }

    private static MediaType typeOf(String name) {
        String type = switch (name.substring(name.lastIndexOf('.'))) {
            case ".css" -> "text/css;charset=UTF-8";
            case ".js" -> "text/javascript;charset=UTF-8";
            default -> "image/svg+xml";
        };
        return MediaType.parseMediaType(type);
    }
}
