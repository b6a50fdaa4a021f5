package luoshi.account;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The people for whom an account may be opened. This room knows a person only by id; the organization implements this. */
public interface People {

    /** @param place unit and post, which tell people with the same name apart */
    record Known(UUID person, String name, String place) {}

    Optional<Known> find(UUID person);

    /** People whose name holds these words, in official order, at most so many. */
    List<Known> search(String words, int most);
}
