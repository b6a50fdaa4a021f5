package luoshi.demonstration;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import luoshi.calendar.WorkCalendar;
import luoshi.evidence.EvidenceFiles;
import luoshi.evidence.Stored;
import luoshi.indicator.Indicator;
import luoshi.indicator.Indicators;
import luoshi.ledger.Matters;
import luoshi.ledger.life.Matter;
import luoshi.ledger.life.MatterCommand;
import luoshi.ledger.life.Outcome;
import luoshi.ledger.life.Refusal;
import luoshi.opinion.OpinionFilter;
import luoshi.opinion.Opinions;
import luoshi.organization.HeldPost;
import luoshi.organization.Person;
import luoshi.organization.Viewer;
import luoshi.organization.Viewers;
import luoshi.problem.ProblemStatement;
import luoshi.problem.Problems;
import luoshi.problem.list.ProblemList;
import luoshi.problem.list.ProblemLists;
import org.jspecify.annotations.Nullable;

/** The doors that real work goes through, opened by somebody's login. A step that a rule bars stops the loading. */
record Doors(
        Opinions opinions,
        Problems problems,
        ProblemLists lists,
        Matters matters,
        EvidenceFiles files,
        Indicators indicators,
        Viewers viewers,
        WorkCalendar calendar,
        Map<String, Person> people,
        Map<String, UUID> units) {

    Viewer viewer(String login) {
        return viewers.of(people.get(login).id());
    }

    /** The post that somebody holds and does not only stand in for. */
    UUID ownPost(String login) {
        return viewer(login).posts().stream()
                .filter(post -> post.onBehalfOf() == null)
                .map(HeldPost::post)
                .findFirst()
                .orElseThrow();
    }

    /** The indicator with this code, as a plan names it; null where the year has no list yet. */
    @Nullable List<UUID> serving(String login, @Nullable String code, int year) {
        List<Indicator> all = indicators.of(viewer(login), year);
        return all.isEmpty()
                ? null
                : all.stream().filter(each -> each.code().equals(code)).map(Indicator::id).toList();
    }

    /** The opinion with this subject. */
    UUID opinion(String login, String subject) {
        return opinions.list(viewer(login), OpinionFilter.of(subject), 1).getFirst().id();
    }

    void register(String login, UUID id, ProblemStatement problem) {
        done(problem.title(), problems.register(viewer(login), id, problem, null));
    }

    void registerOwn(String login, UUID id, ProblemStatement problem) {
        done(problem.title(), problems.registerOwn(viewer(login), id, problem));
    }

    void register(String login, UUID id, MatterCommand.Register matter) {
        done(matter.title(), matters.register(viewer(login), id, matter));
    }

    void signOwnList(String login) {
        Viewer viewer = viewer(login);
        ProblemList own = lists.own(viewer).orElseThrow();
        List<Refusal> refusals = lists.sign(viewer, own.id(), own.seen()).orElseThrow();
        if (!refusals.isEmpty()) {
            throw new IllegalStateException("the demonstration breaks a rule: the list of " + login + " " + refusals);
        }
    }

    void step(String login, UUID id, Function<Matter, MatterCommand> step) {
        Viewer viewer = viewer(login);
        Matter matter = matters.find(viewer, id)
                .orElseThrow(() -> new IllegalStateException(login + " does not see a matter of the demonstration"));
        MatterCommand command = step.apply(matter);
        done(matter.title().text() + " " + command.getClass().getSimpleName(),
                matters.handle(viewer, id, matter.version(), command).orElseThrow());
    }

    /** Keeps a written record as a file, and makes the command that hangs it on a matter. */
    MatterCommand.AddEvidence record(String name, String text, LocalDate day, boolean ofResult) {
        Stored stored = files.keep(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), name + ".txt");
        if (!(stored instanceof Stored.Kept kept)) {
            throw new IllegalStateException("the demonstration's file was refused: " + name + " " + stored);
        }
        return new MatterCommand.AddEvidence(
                kept.sha256(), kept.name(), "text/plain", kept.bytes(), day, name, ofResult);
    }

    private static void done(String what, Outcome outcome) {
        if (outcome instanceof Outcome.Refused refused) {
            throw new IllegalStateException("the demonstration breaks a rule: " + what + " " + refused.refusals());
        }
    }
}
