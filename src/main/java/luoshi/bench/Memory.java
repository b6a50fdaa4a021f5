package luoshi.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Resident memory as Linux counts it fairly: shared pages are divided among those who share them (PSS). */
final class Memory {

    private Memory() {}

    /** A process and everything that it has started, in megabytes. */
    static double ofTree(long pid) throws IOException {
        double kilobytes = 0;
        for (ProcessHandle each : Stream.concat(
                        ProcessHandle.of(pid).stream(), ProcessHandle.of(pid).stream().flatMap(ProcessHandle::descendants))
                .toList()) {
            kilobytes += pss(each.pid());
        }
        return kilobytes / 1024;
    }

    private static double pss(long pid) throws IOException {
        Path smaps = Path.of("/proc", String.valueOf(pid), "smaps_rollup");
        try (var lines = Files.lines(smaps)) {
            return lines.filter(line -> line.startsWith("Pss:"))
                    .mapToDouble(line -> Double.parseDouble(line.replaceAll("[^0-9]", "")))
                    .sum();
        } catch (java.nio.file.NoSuchFileException gone) {
            return 0;
        }
    }
}
