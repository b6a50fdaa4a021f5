package luoshi.account;

import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import luoshi.journal.Act;
import luoshi.journal.Append;
import luoshi.journal.Ids;
import luoshi.journal.Journal;
import luoshi.journal.StreamId;

/** Writes into the journal what happened at the doors. */
final class AccountActs {

    private final Journal journal;
    private final Ids ids;
    private final InstantSource clock;

    AccountActs(Journal journal, Ids ids, InstantSource clock) {
        this.journal = journal;
        this.ids = ids;
        this.clock = clock;
    }

    void byProgram(AccountEvent event) {
        note(Act.PROGRAM, event);
    }

    void by(SignedIn who, AccountEvent event) {
        note(who.person(), event);
    }

    void note(UUID person, AccountEvent event) {
        StreamId stream = new StreamId(AccountEvent.KIND, ids.next());
        journal.append(new Append(stream, 0, new Act(person, null, null, clock.instant()), List.of(event)));
    }
}
