package luoshi.organization;

import java.util.List;

/** A person's page: posts held, posts in which the person deputises or acts today. */
public record PersonView(
        Person person, long version, List<PostLine> posts, List<PostLine> deputising, List<PostLine> acting,
        List<HistoryLine> history) {}
