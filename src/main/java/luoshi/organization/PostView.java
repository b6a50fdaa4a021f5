package luoshi.organization;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A post's page. */
public record PostView(
        PostLine line,
        long version,
        List<Unit> portfolio,
        List<String> domains,
        @Nullable PostLine above,
        List<AbsenceLine> absences,
        List<Unit> units,
        List<HistoryLine> history) {

    /** @param running not over yet, so that it can be ended */
    public record AbsenceLine(Absence absence, @Nullable Person acting, boolean running) {}
}
