package luoshi.demonstration;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import luoshi.journal.Act;
import luoshi.journal.Append;
import luoshi.journal.Journal;
import luoshi.journal.JournalTree;
import luoshi.journal.StreamId;
import luoshi.operation.Refusal;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * A journal is that of an office or that of a demonstration, for ever: its first entry says so. Real work is never begun
 * on a demonstration, nor a demonstration loaded over real work, also on a database server outside the data folder.
 */
@Component
final class JournalPurpose implements SmartInitializingSingleton {

    static final StreamId MARK = new StreamId(DemonstrationEvent.KIND, new UUID(0, 1));

    private final Journal journal;
    private final JournalTree tree;
    private final InstantSource clock;
    private final String purpose;

    /** @param purpose {@code work}, {@code demonstration}, or empty where neither is meant, as for a rebuild */
    JournalPurpose(
            Journal journal, JournalTree tree, InstantSource clock, @Value("${luoshi.purpose:}") String purpose) {
        this.journal = journal;
        this.tree = tree;
        this.clock = clock;
        this.purpose = purpose;
    }

    /** Before the program answers anybody. */
    @Override
    public void afterSingletonsInstantiated() {
        Optional<String> first = tree.kindOfFirstEntry();
        boolean declared = first.filter(DemonstrationEvent.KIND::equals).isPresent();
        if (purpose.equals("work") && declared) {
            throw new Refusal("This journal is that of a demonstration, its first entry says so; real work needs one of its"
                    + " own: choose another folder or database.（首条记录表明这是演示数据，正式使用请另选文件夹或数据库。）");
        }
        if (purpose.equals("demonstration") && !declared) {
            if (first.isPresent()) {
                throw new Refusal("This journal holds real work and is left alone: choose another folder or database for the"
                        + " demonstration.（这里是正式数据，演示请另选文件夹或数据库。）");
            }
            declare();
        }
    }

    /** Says in the first entry that this is a demonstration; where it is said already, nothing. */
    void declare() {
        if (journal.read(MARK).isEmpty()) {
            journal.append(new Append(
                    MARK, 0, Act.ofProgram(clock.instant()), List.of(new DemonstrationEvent.Declared("Luoshi"))));
        }
    }
}
