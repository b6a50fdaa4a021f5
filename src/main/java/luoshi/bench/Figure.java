package luoshi.bench;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One measured figure.
 *
 * @param value    the median where it is a time
 * @param n        how many times it was measured
 * @param ratio    how many times the bare thing it costs; null where there is none to compare with
 * @param against  the bare thing, measured in the same run
 */
record Figure(String what, double value, String unit, int n, @Nullable Double ratio, @Nullable String against) {

    static Figure of(String what, double value, String unit, int n) {
        return new Figure(what, value, unit, n, null, null);
    }

    /** A time against a bare time, both medians in the same unit. */
    static Figure against(String what, Sample measured, String bareName, Sample bare) {
        return new Figure(what, measured.median(), "ms", measured.size(), measured.median() / bare.median(),
                bareName + " " + String.format(Locale.ROOT, "%.3f ms", bare.median()));
    }

    String plain() {
        String text = String.format(Locale.ROOT, "%-44s %12.3f %-6s n=%d", what, value, unit, n);
        return ratio == null ? text : text + String.format(Locale.ROOT, "  %.2f × %s", ratio, against);
    }

    String json(String benchmark) {
        String text = String.format(Locale.ROOT, "{\"benchmark\":\"%s\",\"what\":\"%s\",\"value\":%.4f,\"unit\":\"%s\",\"n\":%d",
                benchmark, what, value, unit, n);
        return (ratio == null ? text : text + String.format(Locale.ROOT, ",\"ratio\":%.4f,\"against\":\"%s\"", ratio, against)) + "}";
    }
}
