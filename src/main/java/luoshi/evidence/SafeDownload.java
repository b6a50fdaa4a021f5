package luoshi.evidence;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * Hands a file to a browser so that it can do no harm: never run, never guessed at, kept by no cache. Pictures may stand
 * in a page, all else is saved. The framework answers range requests from a {@link Resource}, so that a video can be
 * wound forward without being sent whole.
 */
final class SafeDownload {

    private SafeDownload() {}

    static ResponseEntity<Resource> of(Path file, FileType type, String name) {
        ContentDisposition.Builder disposition =
                type.isPicture() ? ContentDisposition.inline() : ContentDisposition.attachment();
        String header = disposition.filename(name, StandardCharsets.UTF_8).build().toString();
        return harmless(type.mediaType(), header, new FileSystemResource(file));
    }

    static ResponseEntity<Resource> thumbnail(byte[] jpeg) {
        return harmless(MediaType.IMAGE_JPEG_VALUE, "inline", new ByteArrayResource(jpeg));
    }

    private static ResponseEntity<Resource> harmless(String mediaType, String disposition, Resource content) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(mediaType))
                .header("Content-Disposition", disposition)
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .cacheControl(CacheControl.noStore())
                .body(content);
    }
}
