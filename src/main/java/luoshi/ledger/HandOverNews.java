package luoshi.ledger;

import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import luoshi.notice.NoticeKind;
import luoshi.notice.Notices;
import luoshi.notice.Telling;

/** What is told of a hand-over, within the transaction of its cause: that it waits for a signature, that it is done. */
interface HandOverNews {

    HandOverNews NOTHING = (_, _, _, _, _) -> {};

    /**
     * @param word last part of the message key
     * @param post title of the post that is handed over
     */
    void tell(Set<UUID> people, NoticeKind kind, String word, UUID handOver, String post);

    static HandOverNews by(Notices notices, InstantSource clock) {
        return (people, kind, word, handOver, post) -> people.forEach(person -> notices.tell(
                person,
                new Telling(kind, "notice.hand-over." + word, List.of(post), "/hand-overs/" + handOver, null, false),
                clock.instant()));
    }
}
