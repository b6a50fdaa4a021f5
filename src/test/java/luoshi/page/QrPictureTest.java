package luoshi.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.jupiter.api.Test;

class QrPictureTest {

    private static final Pattern RUN = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1H\\d+z");
    private static final int SCALE = 4;

    @ParameterizedTest
    @ValueSource(strings = {"a", "otpauth://totp/Luoshi%3Aadmin?secret=GEZDGNBVGY3TQOJQ&issuer=Luoshi",
        "luoshi/journal\n1234\nqINS1GRFhWHwdkUeqLEoP4yEMkTBBzxBkGwGQlVlVcs=\n\n— luoshi/journal SGVsbG8gV29ybGQ=\n"})
    void what_is_drawn_is_read_again_by_a_reader(String text) throws Exception {
        assertThat(read(QrPicture.svg(text))).isEqualTo(text);
    }

    @Test
    void the_longest_text_is_drawn_and_one_byte_more_is_not() throws Exception {
        String longest = "x".repeat(QrPicture.MOST_BYTES);
        assertThat(read(QrPicture.svg(longest))).isEqualTo(longest);
        assertThatThrownBy(() -> QrPicture.svg(longest + "x")).isInstanceOf(IllegalArgumentException.class);
    }

    /** Draws the SVG's dark runs onto a raster and reads it with a reader. */
    private static String read(String svg) throws Exception {
        int size = Integer.parseInt(svg.replaceAll("(?s).*viewBox=\"0 0 (\\d+) .*", "$1"));
        int[] pixels = new int[size * SCALE * size * SCALE];
        Arrays.fill(pixels, 0xFFFFFF);
        Matcher run = RUN.matcher(svg.substring(svg.indexOf("#000")));
        while (run.find()) {
            int from = Integer.parseInt(run.group(1));
            int y = Integer.parseInt(run.group(2));
            int length = Integer.parseInt(run.group(3));
            for (int row = y * SCALE; row < (y + 1) * SCALE; row++) {
                Arrays.fill(pixels, row * size * SCALE + from * SCALE, row * size * SCALE + (from + length) * SCALE, 0);
            }
        }
        var source = new RGBLuminanceSource(size * SCALE, size * SCALE, pixels);
        return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(source))).getText();
    }
}
