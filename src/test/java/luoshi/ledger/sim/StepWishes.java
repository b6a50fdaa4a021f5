package luoshi.ledger.sim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import luoshi.account.Role;
import luoshi.journal.SqlTime;
import luoshi.ledger.LedgerDoors;
import luoshi.ledger.life.Aim;
import luoshi.organization.BusinessDomain;
import luoshi.ledger.life.CauseCode;
import luoshi.ledger.life.Matter;
import luoshi.ledger.life.MatterCommand;
import luoshi.ledger.life.MatterKind;
import luoshi.ledger.life.MatterSource;
import luoshi.ledger.life.Urgency;
import luoshi.organization.Unit;
import org.jspecify.annotations.Nullable;

/** The steps of the common life as people wish for them, now and then with a slip. */
final class StepWishes {

    private final OfficeAtWork at;
    private final Chance chance;

    StepWishes(OfficeAtWork at, Chance chance) {
        this.at = at;
        this.chance = chance;
    }

    MatterCommand.Register register(boolean personal) {
        return register(personal, 0);
    }

    /** With one of seven slips in it. */
    MatterCommand.Register carelessRegister() {
        return register(false, 1 + chance.below(7));
    }

    private MatterCommand.Register register(boolean personal, int slip) {
        MatterKind kind = personal ? MatterKind.PERSONAL_PROBLEM : slip == 7 ? MatterKind.HOTLINE_ORDER : notPersonal();
        MatterSource source = personal ? MatterSource.SELF_FOUND
                : slip == 1 ? MatterSource.SUPERIOR
                : chance.of(MatterSource.values());
        boolean named = slip != 1 && (source.needsReference() || chance.in(20));
        Map<String, String> particulars = new LinkedHashMap<>();
        for (String column : kind.columns()) {
            particulars.put(column, slip == 7 && column.equals(Urgency.COLUMN) ? "尽快" : words(column));
        }
        if (slip == 2) {
            particulars.put("no-such-column", "x");
        }
        if (slip == 6) {
            kind.needed().forEach(particulars::remove);
        }
        return new MatterCommand.Register(
                kind,
                chance.says(slip == 3),
                slip == 4 ? "no-such-domain" : chance.of(BusinessDomain.ALL),
                source,
                named ? "某发〔2024〕" + chance.below(100) + "号" : null,
                particulars,
                !personal && chance.in(15) ? chance.id() : null,
                slip == 5 ? at.clock.today().plusDays(2) : at.clock.today().minusDays(chance.below(4)));
    }

    private String words(String column) {
        return switch (column) {
            case "grade" -> chance.of("major", "general");
            case Urgency.COLUMN -> chance.in(25) ? chance.of("紧急", "特急", "urgent") : "一般";
            default -> chance.says(false);
        };
    }

    private MatterKind notPersonal() {
        MatterKind kind = chance.in(8) ? MatterKind.HOTLINE_ORDER : chance.of(MatterKind.values());
        return kind.isPersonal() ? MatterKind.HOTLINE_ORDER : kind;
    }

    /** Mostly a unit whose duty it is, below the one that has it; sometimes any; sometimes the one that returned it. */
    UUID target(Matter matter) {
        List<UUID> returned = List.copyOf(matter.holding().returnedBy());
        if (!returned.isEmpty() && chance.in(30)) {
            return chance.of(returned.stream().sorted().toList());
        }
        String near = at.office.subDistricts.stream()
                .map(each -> each.unit.path())
                .filter(matter.path()::startsWith)
                .findFirst()
                .orElse("01.");
        List<Unit> units = at.office.world.unitsUnder(chance.in(92) ? near : "01.").stream()
                .filter(unit -> chance.in(5) || unit.successor() == null && hasHandler(unit))
                .toList();
        List<Unit> dutiful = units.stream()
                .filter(unit -> at.office.world.dutiesOf(unit.id()).stream()
                        .anyMatch(duty -> duty.domain().equals(matter.registration().domain())))
                .toList();
        return (!dutiful.isEmpty() && chance.in(70) || units.isEmpty() ? chance.of(dutiful.isEmpty() ? at.office.departments : dutiful) : chance.of(units)).id();
    }

    private boolean hasHandler(Unit unit) {
        return at.office.world.postsOf(unit.id()).stream().anyMatch(post -> post.roles().contains(Role.HANDLER));
    }

    MatterCommand assign(Matter matter) {
        return new MatterCommand.Assign(chance.in(3) ? chance.id() : target(matter), chance.perhaps());
    }

    MatterCommand giveBack() {
        return new MatterCommand.Return(chance.in(8) ? "" : "清单 2." + chance.below(chance.in(15) ? 90 : 4), chance.says(chance.in(8)));
    }

    MatterCommand findCause() {
        return new MatterCommand.FindCause(chance.of(CauseCode.values()), chance.says(chance.in(10)));
    }

    MatterCommand plan(Matter matter) {
        int slip = chance.in(62) ? 1 + chance.below(10) : 0;
        LocalDate today = at.clock.today();
        LocalDate last = LocalDate.ofInstant(matter.rectifyClock().due().minusMillis(1), SqlTime.OFFICE_ZONE);
        LocalDate due = last.isBefore(today) ? today.plusDays(chance.below(20)) : chance.in(50) ? last : middle(today, last);
        due = slip == 1 ? last.plusDays(30) : slip == 2 ? today.minusDays(1) : due;
        String baseline = chance.says(false);
        List<MatterCommand.PlannedMeasure> measures = new ArrayList<>();
        int count = slip == 3 ? chance.of(0, 21) : 1 + chance.below(3);
        for (int i = 0; i < count; i++) {
            measures.add(new MatterCommand.PlannedMeasure(chance.says(false), slip == 4 ? due.plusDays(1) : due));
        }
        List<String> criteria = slip == 5 ? List.of(" ") : Collections.nCopies(1 + chance.below(3), chance.says(false));
        return new MatterCommand.Plan(
                measures, slip == 7 ? "" : baseline, slip == 6 ? baseline : chance.says(false) + "争先", criteria,
                slip == 8 ? chance.of(at.office.world.people()) : ofTheUnit(matter), chance.in(25) ? anyLeader() : null, due,
                slip == 9 || chance.in(40) ? null : slip == 10 || chance.in(4) ? List.of(chance.id()) : serves(matter));
    }

    /** The careless name one who leads elsewhere, or nobody that there is. */
    private UUID anyLeader() {
        return chance.in(20)
                ? chance.id()
                : chance.of(at.office.world.posts().stream().filter(post -> post.roles().contains(Role.LEADER)).toList()).id();
    }

    private List<UUID> serves(Matter matter) {
        return chance.in(50) ? List.of() : List.of(LedgerDoors.indicatorOf(matter.path()));
    }

    /** Whoever sits in the owner's unit; the careless name anybody of the district. */
    private UUID ofTheUnit(Matter matter) {
        return at.office.world.post(matter.owner())
                .map(post -> post.holder() != null ? post.holder() : post.deputy())
                .orElseGet(chance::id);
    }

    private LocalDate middle(LocalDate from, LocalDate to) {
        return from.plusDays(chance.below((int) (to.toEpochDay() - from.toEpochDay()) + 1));
    }

    MatterCommand progress() {
        return new MatterCommand.ReportProgress(chance.says(chance.in(10)), factDay());
    }

    /** Now and then what is still hoped for is written as done. */
    private LocalDate factDay() {
        return chance.in(6) ? at.clock.today().plusDays(1 + chance.below(5)) : at.clock.today().minusDays(chance.below(3));
    }

    /** Most bring a new file; the lazy bring an old one again. */
    MatterCommand evidence(Matter matter) {
        var old = matter.mending().evidence();
        String file = chance.in(25) && !old.isEmpty() ? chance.of(old).sha256() : Long.toHexString(chance.below(1 << 30)) + "-file";
        return new MatterCommand.AddEvidence(
                file, "照片.jpg", "image/jpeg", 1_000 + chance.below(100_000), factDay(), chance.says(chance.in(4)), chance.in(80));
    }

    MatterCommand requestCloseOut() {
        return new MatterCommand.RequestCloseOut(chance.says(chance.in(8)), chance.perhaps());
    }

    MatterCommand verify(Matter matter) {
        return new MatterCommand.Verify(answers(matter), chance.says(chance.in(8)), aim(), chance.says(chance.in(4)));
    }

    /** Now and then nobody thought of it. */
    @Nullable Aim aim() {
        return chance.in(6) ? null : chance.of(Aim.values());
    }

    /** One answer for each criterion; sometimes one too many, sometimes a "no". */
    List<Boolean> answers(Matter matter) {
        int criteria = matter.mending().plan().map(plan -> plan.criteria().size()).orElse(1) + (chance.in(8) ? 1 : 0);
        return Collections.nCopies(criteria, !chance.in(7));
    }

    MatterCommand approve() {
        return chance.in(84) ? new MatterCommand.Approve(chance.perhaps()) : new MatterCommand.RefuseApproval(chance.says(chance.in(20)));
    }

    MatterCommand lookBack() {
        return new MatterCommand.LookBack(chance.in(94), chance.says(chance.in(8)));
    }
}
