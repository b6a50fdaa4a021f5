package luoshi.work;

import java.util.List;

/**
 * A kind of work with how it stands, as the page shows it.
 *
 * @param isOn false where no room offers it any more, say because no mail server is set: its last result stays
 */
public record WorkLine(WorkState state, long waiting, List<GivenUp> givenUp, boolean isOn) {

    public WorkLine {
        givenUp = List.copyOf(givenUp);
    }
}
