package luoshi.page;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.Map;

/** A short text as a picture that a phone reads. It is drawn here: nothing is fetched, nothing leaves the machine. */
public final class QrPicture {

    /** Bytes of text; beyond this a phone has trouble with a printed picture. */
    public static final int MOST_BYTES = 1_200;

    private static final int QUIET_ZONE = 4;

    private QrPicture() {}

    /** The picture as inline SVG, dark on white in every colour scheme, one unit to a module. */
    public static String svg(String text) {
        if (text.getBytes(java.nio.charset.StandardCharsets.UTF_8).length > MOST_BYTES) {
            throw new IllegalArgumentException("a picture holds at most " + MOST_BYTES + " bytes");
        }
        BitMatrix modules = modules(text);
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < modules.getHeight(); y++) {
            for (int x = 0; x < modules.getWidth(); x++) {
                if (modules.get(x, y)) {
                    int from = x;
                    while (x < modules.getWidth() && modules.get(x, y)) {
                        x++;
                    }
                    path.append('M').append(from).append(' ').append(y).append('h').append(x - from).append("v1H").append(from).append('z');
                }
            }
        }
        int size = modules.getWidth();
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"qr\" viewBox=\"0 0 " + size + " " + size
                + "\" role=\"img\" aria-hidden=\"true\"><path fill=\"#fff\" d=\"M0 0h" + size + "v" + size
                + "H0z\"/><path fill=\"#000\" d=\"" + path + "\"/></svg>";
    }

    private static BitMatrix modules(String text) {
        try {
            return new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, Map.of(
                    EncodeHintType.CHARACTER_SET, "UTF-8",
                    EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M,
                    EncodeHintType.MARGIN, QUIET_ZONE));
        } catch (WriterException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
