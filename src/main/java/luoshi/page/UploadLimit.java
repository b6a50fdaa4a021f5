package luoshi.page;

import jakarta.servlet.http.HttpServletRequest;
import org.apache.tomcat.util.http.fileupload.impl.FileCountLimitExceededException;
import org.apache.tomcat.util.http.fileupload.impl.SizeException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** The limits of {@link LimitFilter} for an upload, which is read only when it is known who sends it. */
public final class UploadLimit {

    private UploadLimit() {}

    public static boolean isUpload(HttpServletRequest request) {
        return LimitFilter.isUpload(request);
    }

    /** Reads the upload's fields; what bars them, or null. Files are kept aside by the web server. */
    public static @Nullable ClearError refusal(HttpServletRequest request) {
        try {
            return LimitFilter.refusal(request.getParameterMap());
        } catch (IllegalStateException unreadable) {
            return refusal(unreadable, request.getContentLengthLong());
        }
    }

    /** Why the web server would not read it: too large, too many, or broken off. */
    static ClearError refusal(Throwable unreadable, long bytes) {
        for (Throwable each = unreadable; each != null; each = each.getCause()) {
            if (each instanceof FileCountLimitExceededException) {
                return new ClearError(HttpStatus.CONTENT_TOO_LARGE, "page.error.upload-parts", Limits.PARTS);
            }
            if (each instanceof SizeException) {
                return tooLarge();
            }
        }
        return bytes > Limits.UPLOAD ? tooLarge() : ClearError.badRequest("page.error.multipart");
    }

    private static ClearError tooLarge() {
        return new ClearError(
                HttpStatus.CONTENT_TOO_LARGE, "page.error.upload-size", Limits.megabytes(Limits.FILE), Limits.megabytes(Limits.UPLOAD));
    }
}
