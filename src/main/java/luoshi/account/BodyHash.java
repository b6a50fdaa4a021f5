package luoshi.account;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Map;
import java.util.TreeMap;
import luoshi.page.KeptBody;

/** What a request says, as one hash: its body, or the fields and files of its form without the form's own tokens. */
final class BodyHash {

    private BodyHash() {}

    static byte[] of(HttpServletRequest request) throws IOException, ServletException {
        MessageDigest digest = sha256();
        byte[] body = KeptBody.of(request);
        if (body != null) {
            return digest.digest(body);
        }
        try (DataOutputStream out = new DataOutputStream(new DigestOutputStream(OutputStream.nullOutputStream(), digest))) {
            for (Map.Entry<String, String[]> each : new TreeMap<>(request.getParameterMap()).entrySet()) {
                if (!each.getKey().equals("_csrf") && !each.getKey().equals(RequestKeyFilter.FIELD)) {
                    write(out, each.getKey());
                    for (String value : each.getValue()) {
                        write(out, value);
                    }
                }
            }
            if (request.getContentType() != null && request.getContentType().startsWith("multipart/")) {
                for (Part part : request.getParts()) {
                    file(out, part);
                }
            }
        }
        return digest.digest();
    }

    private static void file(DataOutputStream out, Part part) throws IOException {
        if (part.getSubmittedFileName() == null) {
            return;
        }
        write(out, part.getName());
        write(out, part.getSubmittedFileName());
        out.writeLong(part.getSize());
        try (InputStream in = part.getInputStream()) {
            in.transferTo(out);
        }
    }

    private static void write(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
