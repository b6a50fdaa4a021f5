package luoshi.language.task;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import luoshi.language.outline.OutlineItem;
import luoshi.language.source.Span;

/**
 * Who and when, for the tasks around: a bracket covers every sentence since the bracket before, not beyond the part in
 * which it stands; a party named in a sentence beats the bracket and holds on within the same item for sentences that name
 * nobody; a lead-in hands its party to the list that follows.
 */
final class Coverage {

    /** 要用活资源: asked of whoever was named in the sentence before, also of a firm. */
    private static final Pattern DEMANDS_MORE = Pattern.compile("(?:同时|还|也|并)?(?:要|应|须|必须)(?!求)");

    private final Context context;
    private final List<ProposedTask> tasks = new ArrayList<>();
    private final Set<OutlineItem> first = new HashSet<>();
    private final Set<Integer> inherited = new HashSet<>();
    private List<String> lastNamed = List.of();
    private int uncovered;
    private int lastCovered;
    private List<String> carried = List.of();
    private List<String> fromLeadIn = List.of();

    /** The part in which the lead-in to a list of duties stands; its own parts are that list. */
    private Optional<OutlineItem> listIn = Optional.empty();
    private boolean lists;

    Coverage(Context context) {
        this.context = context;
        Set<Optional<OutlineItem>> seen = new HashSet<>();
        for (OutlineItem item : context.outline().items()) {
            if (seen.add(item.parent())) {
                first.add(item);
            }
        }
    }

    List<ProposedTask> tasks() {
        return tasks;
    }

    void open(OutlineItem item) {
        carried = List.of();
        lastNamed = List.of();
        if (Context.isParagraphLevel(item) && !(lists && isWithin(item, listIn))) {
            fromLeadIn = List.of();
            lists = false;
        }
    }

    private static boolean isWithin(OutlineItem item, Optional<OutlineItem> part) {
        Optional<OutlineItem> above = item.parent();
        while (above.isPresent() && !above.equals(part)) {
            above = above.get().parent();
        }
        return above.equals(part);
    }

    /** A new paragraph names its own. */
    void paragraph() {
        carried = List.of();
        lastNamed = List.of();
    }

    /** Somebody begins to speak, as 会议强调，: whoever was named before is no longer meant. */
    void speaks() {
        carried = List.of();
        lastNamed = List.of();
        fromLeadIn = List.of();
        lists = false;
    }

    /** Who is named before a colon does what follows: in the same part, or, before a list of duties, in its parts. */
    void leadIn(Span sentence, Span subject) {
        if (subject.length() > 0) {
            fromLeadIn = Parties.names(subject.of(context.text()));
            lists = JoinPhrase.LISTS_DUTIES.in(sentence.of(context.text()));
            listIn = context.outline().at(sentence.start());
        }
    }

    void add(List<ProposedTask> found) {
        for (ProposedTask task : found) {
            if (!task.responsible().isEmpty()) {
                carried = task.responsible().stream().allMatch(Coverage::isOfficial) ? task.responsible() : List.of();
                lastNamed = task.responsible();
                tasks.add(task);
            } else {
                List<String> before = DEMANDS_MORE.matcher(task.span().of(context.text())).lookingAt() ? lastNamed : List.of();
                List<String> party = !carried.isEmpty() ? carried : !before.isEmpty() ? before : fromLeadIn;
                tasks.add(task.withParty(new Party(party, List.of())));
                inherited.add(tasks.size() - 1);
            }
        }
    }

    /** Only who belongs to the office's own side goes on acting; a firm or an expert named once does not. */
    private static boolean isOfficial(String name) {
        return !name.matches("每.*|.*(?:企业|公司|专家|(?<!工作)人员|银行|机构|基地|园区?|集团|厂|主体|医院|协会|联盟|出版社|媒体|任何人|单位和个人|项目|原单位)");
    }

    /** A party that was stated behind these tasks. */
    void party(Party party, int at) {
        int from = firstCovered(at);
        if (uncovered >= tasks.size()) {
            addTo(party);
            return;
        }
        for (int i = Math.max(from, uncovered); i < tasks.size(); i++) {
            if (tasks.get(i).responsible().isEmpty() || inherited.contains(i)) {
                tasks.set(i, tasks.get(i).withParty(party));
            }
        }
        lastCovered = Math.max(from, uncovered);
        uncovered = tasks.size();
    }

    /** A second line, 责任单位：…, under the first, 牵头单位：…, adds to it. */
    private void addTo(Party party) {
        for (int i = lastCovered; i < tasks.size(); i++) {
            List<String> more = new ArrayList<>(tasks.get(i).supporting());
            more.addAll(party.responsible());
            more.addAll(party.supporting());
            tasks.set(i, tasks.get(i).withParty(new Party(tasks.get(i).responsible(), more)));
        }
    }

    void due(Due due, int at) {
        for (int i = Math.max(firstCovered(at), Math.min(lastCovered, tasks.size())); i < tasks.size(); i++) {
            ProposedTask task = tasks.get(i);
            if (task.due().isEmpty() && task.frequency().isEmpty()) {
                tasks.set(i, task.withDue(due));
            }
        }
    }

    /** Up the outline as long as the part is the first within the one above. */
    private int firstCovered(int at) {
        Optional<OutlineItem> item = context.outline().at(at);
        int start = item.map(each -> each.span().start()).orElse(0);
        while (item.isPresent() && item.get().ordinal() <= 1 && first.contains(item.get())) {
            item = item.get().parent();
            start = item.map(each -> each.span().start()).orElse(start);
        }
        if (item.isPresent() && item.get().kind().isSpoken()) {
            start = item.get().parent().map(each -> each.span().start()).orElse(0);
        }
        for (int i = Math.min(lastCovered, uncovered); i < tasks.size(); i++) {
            if (tasks.get(i).span().start() >= start) {
                return i;
            }
        }
        return tasks.size();
    }
}
