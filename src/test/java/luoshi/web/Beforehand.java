package luoshi.web;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import luoshi.RunningLuoshi;
import luoshi.evidence.EvidenceFiles;
import luoshi.evidence.Stored;
import luoshi.ledger.Matters;
import luoshi.ledger.life.AppraisalCommand;
import luoshi.ledger.life.CauseCode;
import luoshi.ledger.life.Matter;
import luoshi.ledger.life.MatterCommand;
import luoshi.ledger.life.MatterSource;
import luoshi.ledger.life.Outcome;
import luoshi.ledger.life.Severity;
import luoshi.organization.Viewer;
import luoshi.organization.Viewers;
import luoshi.problem.ProblemStatement;
import luoshi.problem.Problems;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A problem that has come as far as a story begins, through the doors behind the pages: the steps that {@link OfficeDay}
 * plays in the browser are not looked at again.
 */
final class Beforehand {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate PLANNED = LocalDate.of(2026, 4, 14);

    private final RunningLuoshi luoshi;
    private final UUID id = UUID.randomUUID();

    private Beforehand(RunningLuoshi luoshi) {
        this.luoshi = luoshi;
    }

    static Beforehand problem(RunningLuoshi luoshi, String domain, String title, String place, String fact) {
        Beforehand problem = new Beforehand(luoshi);
        problem.done(luoshi.bean(Problems.class).register(problem.viewer("clerk"), problem.id, new ProblemStatement(
                title, "2 月 26 日起", place, "", fact, "2 月 27 日 18 点，10 分钟内清点到 7 人绕行", "附近小学 300 名学生放学经过，有受伤危险",
                domain, MatterSource.SELF_FOUND, null, TODAY), null));
        return problem;
    }

    Beforehand judged(Severity severity, String reason) {
        return by("dispatcher", new AppraisalCommand.Appraise(severity, List.of(), reason));
    }

    Beforehand sentTo(String unit) {
        return by("dispatcher", new MatterCommand.Assign(
                luoshi.bean(JdbcClient.class).sql("select id from unit where name = ?").param(unit).query(UUID.class).single(), null));
    }

    Beforehand accepted(String handler) {
        return by(handler, new MatterCommand.Accept());
    }

    Beforehand planned(String handler, String measure) {
        by(handler, new MatterCommand.FindCause(CauseCode.CHECK_MISSING, "日常巡查路线没有覆盖这一段，出现后无人上报。"));
        return by(handler, new MatterCommand.Plan(List.of(new MatterCommand.PlannedMeasure(measure, PLANNED)), "现场恢复完好",
                "全路段排查并纳入每周巡查", List.of("现场完好"), person(handler), PLANNED, List.of()));
    }

    /** Said to be done, with a record that shows it. */
    Beforehand saidToBeDone(String handler) {
        byte[] text = ("现场查看，已处理。" + id).getBytes(StandardCharsets.UTF_8);
        Stored.Kept kept = (Stored.Kept) luoshi.bean(EvidenceFiles.class).keep(new ByteArrayInputStream(text), "整改后查看记录.txt");
        by(handler, new MatterCommand.AddEvidence(
                kept.sha256(), kept.name(), "text/plain", kept.bytes(), TODAY, "整改后查看记录", true));
        return by(handler, new MatterCommand.RequestCloseOut("现场已处理完毕，查看记录附后。", null));
    }

    /** The path of its page. */
    String page() {
        return "/matters/" + matter("clerk").number();
    }

    private Beforehand by(String login, MatterCommand command) {
        done(luoshi.bean(Matters.class).handle(viewer(login), id, matter(login).version(), command).orElseThrow());
        return this;
    }

    private Matter matter(String login) {
        return luoshi.bean(Matters.class).find(viewer(login), id).orElseThrow();
    }

    private Viewer viewer(String login) {
        return luoshi.bean(Viewers.class).of(person(login));
    }

    private UUID person(String login) {
        return luoshi.bean(JdbcClient.class).sql("select person from account where login = ?").param(login).query(UUID.class).single();
    }

    private void done(Outcome outcome) {
        if (outcome instanceof Outcome.Refused refused) {
            throw new AssertionError("beforehand something was refused: " + refused.refusals());
        }
    }
}
