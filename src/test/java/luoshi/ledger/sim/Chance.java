package luoshi.ledger.sim;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Chance in the words of an office: all of it from one seed. */
final class Chance {

    private static final List<String> SAYINGS = List.of(
            "已经现场核对，情况属实，正在按方案办理。", "与相关单位会商后形成一致意见，逐项落实。", "完成清理并拍照留存，群众当面确认。",
            "材料已经补齐，请按程序办理下一步。", "经调查原因清楚，责任到人，限期整改。");

    private final Random random;

    Chance(Random random) {
        this.random = random;
    }

    boolean in(int hundred) {
        return random.nextInt(100) < hundred;
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    <T> T of(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    @SafeVarargs
    final <T> T of(T... values) {
        return values[random.nextInt(values.length)];
    }

    UUID id() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    /** A sentence; with a slip one that says nothing, or far too much. */
    String says(boolean slip) {
        return slip ? of("", "　", "是", "多".repeat(4_001)) : of(SAYINGS) + random.nextInt(1_000);
    }

    @Nullable String perhaps() {
        return in(50) ? null : says(false);
    }

    LocalDate between(LocalDate from, int least, int most) {
        return from.plusDays(least + random.nextInt(Math.max(1, most - least + 1)));
    }
}
