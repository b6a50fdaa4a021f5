package luoshi.page;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A screen without a request, for tests of components. */
public final class ScreenForTests {

    private ScreenForTests() {}

    public static Screen in(Language language) {
        return at(Instant.parse("2026-09-28T01:00:00Z"), language);
    }

    public static Screen at(Instant now, Language language) {
        return new Screen(
                language, Messages.fromClasspath(), new Assets(), null, "csrf", "/", new UUID(0, 1), now, List.of());
    }
}
