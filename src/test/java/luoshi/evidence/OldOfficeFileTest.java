package luoshi.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import luoshi.rulebook.ShippedRulebook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OldOfficeFileTest {

    @TempDir
    Path folder;

    private EvidenceFiles files;

    @BeforeEach
    void open() {
        files = new EvidenceFiles(
                folder, ShippedRulebook.at(InstantSource.system()), new PrintsInMemory(), InstantSource.system(), file -> file);
    }

    @ParameterizedTest
    @CsvSource({"WordDocument,DOC", "Workbook,XLS", "Book,XLS", "PowerPoint Document,PPT"})
    void thePartsTellTheType(String part, FileType type) {
        assertThat(keep(compound("办结报告", "Root Entry", part)))
                .isInstanceOfSatisfying(Stored.Kept.class, kept -> assertThat(kept.type()).isEqualTo(type));
    }

    @Test
    void macrosPasswordsAndOtherCompoundFilesAreRefused() {
        assertThat(refusal(compound("", "Root Entry", "WordDocument", "Macros"))).isEqualTo("evidence.refused.type");
        assertThat(refusal(compound("", "Root Entry", "Workbook", "_VBA_PROJECT_CUR", "VBA"))).isEqualTo("evidence.refused.type");
        assertThat(refusal(compound("", "Root Entry", "__properties_version1.0"))).isEqualTo("evidence.refused.type");
        assertThat(refusal(compound("", "Root Entry", "EncryptionInfo", "EncryptedPackage"))).isEqualTo("evidence.refused.unreadable");
    }

    @Test
    void aMarkOfSecrecyIsFoundAtEvenAndAtOddPlaces() {
        assertThat(refusal(compound("机密★10年", "WordDocument"))).isEqualTo("evidence.refused.secret");
        byte[] odd = compound("", "Workbook");
        byte[] mark = "秘密★".getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(mark, 0, odd, 3_001, mark.length);
        assertThat(refusal(odd)).isEqualTo("evidence.refused.secret");
    }

    private Stored keep(byte[] content) {
        return files.keep(new ByteArrayInputStream(content), "report");
    }

    private String refusal(byte[] content) {
        Stored stored = keep(content);
        assertThat(stored).isInstanceOf(Stored.Refused.class);
        return ((Stored.Refused) stored).key();
    }

    /** A header, a sector with the directory, sectors with the words. */
    private static byte[] compound(String words, String... parts) {
        ByteBuffer file = ByteBuffer.allocate(4_096).order(ByteOrder.LITTLE_ENDIAN);
        file.put(OldOfficeFile.START);
        for (int i = 0; i < parts.length; i++) {
            byte[] name = parts[i].getBytes(StandardCharsets.UTF_16LE);
            file.position(512 + i * 128);
            file.put(name).putShort(512 + i * 128 + 64, (short) (name.length + 2)).put(512 + i * 128 + 66, (byte) (i == 0 ? 5 : 2));
        }
        file.position(2_048);
        file.put(words.getBytes(StandardCharsets.UTF_16LE));
        return file.array();
    }
}
