package luoshi.evidence;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import luoshi.rulebook.ShippedRulebook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** A video is wound forward by asking for a part of it. */
class RangeRequestTest {

    private static final byte[] VIDEO = ByteBuffer.allocate(2_000).putInt(16).put("ftypisom\0\0\0\0".getBytes(StandardCharsets.US_ASCII)).array();

    @TempDir
    Path folder;

    private MockMvc browser;
    private String hash;

    /** Stands for the ledger's page, which alone knows who may see a file. */
    @RestController
    record Pages(EvidenceFiles files) {

        @GetMapping("/evidence/{hash}")
        ResponseEntity<Resource> evidence(@PathVariable String hash) {
            return files.respond(hash, "修好后.mp4");
        }
    }

    @BeforeEach
    void open() {
        EvidenceFiles files = new EvidenceFiles(
                folder, ShippedRulebook.at(InstantSource.system()), new PrintsInMemory(), InstantSource.system(), file -> file);
        hash = ((Stored.Kept) files.keep(new ByteArrayInputStream(VIDEO), "修好后.mp4")).sha256();
        browser = MockMvcBuilders.standaloneSetup(new Pages(files)).build();
    }

    @Test
    void aPartIsSentAsAPart() throws Exception {
        browser.perform(get("/evidence/" + hash).header("Range", "bytes=4-11"))
                .andExpect(status().isPartialContent())
                .andExpect(header().string("Content-Range", "bytes 4-11/2000"))
                .andExpect(content().bytes("ftypisom".getBytes(StandardCharsets.US_ASCII)));
    }

    @Test
    void theWholeSaysThatPartsMayBeAskedForAndCanDoNoHarm() throws Exception {
        browser.perform(get("/evidence/" + hash))
                .andExpect(status().isOk())
                .andExpect(header().string("Accept-Ranges", "bytes"))
                .andExpect(header().string("Content-Type", "video/mp4"))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Content-Security-Policy", "default-src 'none'; sandbox"))
                .andExpect(header().string("Cache-Control", "no-store"))
                .andExpect(header().string("Content-Disposition", org.hamcrest.Matchers.startsWith("attachment")))
                .andExpect(content().bytes(VIDEO));
    }

    @Test
    void aPartThatDoesNotExistIsRefused() throws Exception {
        browser.perform(get("/evidence/" + hash).header("Range", "bytes=5000-")).andExpect(status().isRequestedRangeNotSatisfiable());
    }
}
