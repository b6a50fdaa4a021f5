package luoshi.ledger.sim;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import luoshi.ledger.life.AppraisalCommand;
import luoshi.ledger.life.Attitude;
import luoshi.ledger.life.LinkCommand;
import luoshi.ledger.life.Matter;
import luoshi.ledger.life.MatterCommand;
import luoshi.ledger.life.Relation;
import luoshi.ledger.life.Severity;
import luoshi.ledger.life.Urgency;
import luoshi.ledger.life.WordCommand;

/** Wishes that tie matters together and write about them. */
final class PaperWishes {

    private final OfficeAtWork at;
    private final Chance chance;

    /** What somebody last thought a matter might repeat. */
    private final Map<UUID, UUID> judged = new HashMap<>();

    PaperWishes(OfficeAtWork at, Chance chance) {
        this.at = at;
        this.chance = chance;
    }

    /** @param closed ids of matters that were closed some time ago */
    MatterCommand recurrence(Matter matter, List<UUID> closed, List<UUID> open) {
        List<UUID> longAgo = closed.subList(0, closed.size() / 4);
        List<UUID> from = closed.isEmpty() || chance.in(10) ? open : chance.in(80) ? longAgo : closed;
        UUID earlier = judged.containsKey(matter.id()) && chance.in(75) ? judged.get(matter.id()) : other(matter, from);
        judged.put(matter.id(), earlier);
        return chance.in(65)
                ? new LinkCommand.ConfirmRecurrence(earlier, chance.in(60), chance.says(chance.in(5)))
                : new LinkCommand.DenyRecurrence(earlier, chance.says(chance.in(5)));
    }

    /** Of the one that it resembles; mostly it is not the same. */
    MatterCommand judge(Matter matter) {
        UUID earlier = at.resembles.get(matter.id());
        return chance.in(40)
                ? new LinkCommand.ConfirmRecurrence(earlier, chance.in(50), chance.says(chance.in(5)))
                : new LinkCommand.DenyRecurrence(earlier, chance.says(chance.in(5)));
    }

    MatterCommand link(Matter matter, List<UUID> others) {
        boolean again = !matter.wording().links().isEmpty() && chance.in(50);
        return again
                ? new LinkCommand.Link(
                        chance.of(matter.wording().links()).other(), chance.of(matter.wording().links()).relation())
                : new LinkCommand.Link(other(matter, others), chance.of(Relation.values()));
    }

    MatterCommand merge(Matter matter, List<UUID> others) {
        return new LinkCommand.Merge(other(matter, others), chance.says(chance.in(6)));
    }

    MatterCommand split(Matter matter) {
        Map<String, String> particulars = chance.in(50)
                ? Map.of()
                : Map.of(chance.in(90) ? matter.kind().columns().getFirst() : "no-such-column", chance.says(false));
        return new LinkCommand.Split(chance.id(), chance.says(chance.in(6)), particulars, chance.says(chance.in(6)));
    }

    /** Mostly one of the neighbourhood; now and then itself, or none at all. */
    private UUID other(Matter matter, List<UUID> from) {
        if (from.isEmpty() || chance.in(4)) {
            return chance.of(matter.id(), chance.id());
        }
        String home = home(matter);
        for (int i = 0; i < 6; i++) {
            UUID found = chance.of(from);
            if (home(at.matter(found)).equals(home)) {
                return found;
            }
        }
        return chance.of(from);
    }

    private static String home(Matter matter) {
        return matter.path().substring(0, Math.min(7, matter.path().length()));
    }

    MatterCommand comment() {
        return new WordCommand.Comment(chance.says(chance.in(10)));
    }

    MatterCommand correct(Matter matter) {
        String field = chance.in(10) ? "due" : chance.in(50) ? "title" : chance.of(matter.kind().columns());
        String text = chance.in(20) ? matter.title().text() : field.equals("grade") ? chance.of("major", "general")
                : field.equals(Urgency.COLUMN) ? chance.of("一般", "紧急", "特急", "尽快") : chance.says(chance.in(6));
        return new WordCommand.CorrectWords(field, text, chance.says(chance.in(6)));
    }

    MatterCommand appraise(Matter matter) {
        boolean same = matter.appraisal().isPresent() && chance.in(25);
        return same
                ? new AppraisalCommand.Appraise(
                        matter.appraisal().get().severity(), matter.appraisal().get().attitudes(), chance.says(false))
                : new AppraisalCommand.Appraise(
                        chance.in(8) ? Severity.GRAVE : chance.of(Severity.EARLY_SIGN, Severity.EARLY_SIGN, Severity.ORDINARY),
                        chance.in(60) ? List.of() : List.of(chance.of(Attitude.values())), chance.says(chance.in(25)));
    }

    MatterCommand talk() {
        LocalDate today = at.clock.today();
        return new AppraisalCommand.HoldReminderTalk(
                chance.in(5) ? "" : "小王", chance.in(8) ? today.plusDays(2) : today, chance.says(chance.in(8)));
    }

    MatterCommand copy(Matter matter) {
        List<UUID> sent = matter.wording().copies().stream().sorted().toList();
        UUID post = chance.in(8) ? chance.id()
                : chance.in(15) && !sent.isEmpty() ? chance.of(sent)
                : chance.of(at.office.world.posts()).id();
        return new WordCommand.SendCopy(post, chance.perhaps());
    }

    MatterCommand lesson() {
        return new WordCommand.RecordLesson(chance.says(chance.in(8)), chance.says(chance.in(8)), chance.in(20));
    }
}
