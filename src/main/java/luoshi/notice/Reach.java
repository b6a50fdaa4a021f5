package luoshi.notice;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import luoshi.journal.FieldCipher;
import luoshi.journal.StreamId;
import luoshi.organization.Viewer;
import luoshi.page.Language;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How a person wants to be reached outside the program: addresses, sealed under the person's own key, and for each kind
 * of notice the channels. An address that is taken away takes what waits for it along.
 */
public class Reach {

    private final JdbcClient jdbc;
    private final FieldCipher cipher;

    Reach(JdbcClient jdbc, FieldCipher cipher) {
        this.jdbc = jdbc;
        this.cipher = cipher;
    }

    /** @param language in which this person reads */
    record Address(String value, Language language) {}

    /** A kind of notice by a channel. */
    public record Wish(NoticeKind kind, Channel channel) {

        public Wish {
            if (kind == null || channel == null) {
                throw new IllegalArgumentException("a wish names a kind and a channel");
            }
        }
    }

    public Map<Channel, String> addresses(Viewer viewer) {
        Map<Channel, String> addresses = new EnumMap<>(Channel.class);
        for (Channel channel : Channel.values()) {
            address(viewer.person(), channel).ifPresent(address -> addresses.put(channel, address.value()));
        }
        return addresses;
    }

    Optional<Address> address(UUID person, Channel channel) {
        return jdbc.sql("select sealed, language from notice_address where person = :person and channel = :channel")
                .param("person", person)
                .param("channel", channel.name())
                .query((row, _) -> {
                    Language language = row.getString("language").equals("en") ? Language.ENGLISH : Language.CHINESE;
                    return cipher.open(stream(person), row.getString("sealed")).map(open -> new Address(open, language));
                })
                .optional()
                .flatMap(address -> address);
    }

    /**
     * Sets where the viewer is reached by a channel; blank for nowhere. With a first address everything urgent enough for
     * the channel is wished for; the viewer may choose otherwise. False where it is not an address of that channel.
     */
    public boolean set(Viewer viewer, Channel channel, String address, Language language) {
        if (address.isBlank()) {
            jdbc.sql("delete from notice_address where person = :person and channel = :channel")
                    .param("person", viewer.person())
                    .param("channel", channel.name())
                    .update();
            return true;
        }
        if (!channel.isAddress(address)) {
            return false;
        }
        boolean isFirst = address(viewer.person(), channel).isEmpty();
        jdbc.sql("""
                        insert into notice_address (person, channel, sealed, language)
                        values (:person, :channel, :sealed, :language)
                        on conflict (person, channel) do update set sealed = :sealed, language = :language
                        """)
                .param("person", viewer.person())
                .param("channel", channel.name())
                .param("sealed", cipher.seal(stream(viewer.person()), address))
                .param("language", language.tag())
                .update();
        if (isFirst) {
            Set.of(NoticeKind.values()).stream()
                    .filter(kind -> channel == Channel.MAIL || kind == NoticeKind.OVERDUE)
                    .forEach(kind -> wish(viewer.person(), new Wish(kind, channel)));
        }
        return true;
    }

    public Set<Wish> wishes(Viewer viewer) {
        return jdbc.sql("select kind, channel from notice_wish where person = :person")
                .param("person", viewer.person())
                .query((row, _) -> new Wish(NoticeKind.valueOf(row.getString("kind")), Channel.valueOf(row.getString("channel"))))
                .list()
                .stream()
                .collect(Collectors.toSet());
    }

    /** From now on these and no others. */
    public void choose(Viewer viewer, Set<Wish> wishes) {
        jdbc.sql("delete from notice_wish where person = :person").param("person", viewer.person()).update();
        wishes.forEach(wish -> wish(viewer.person(), wish));
    }

    private void wish(UUID person, Wish wish) {
        jdbc.sql("""
                        insert into notice_wish (person, kind, channel) values (:person, :kind, :channel)
                        on conflict do nothing
                        """)
                .param("person", person)
                .param("kind", wish.kind().name())
                .param("channel", wish.channel().name())
                .update();
    }

    private static StreamId stream(UUID person) {
        return new StreamId("person", person);
    }
}
