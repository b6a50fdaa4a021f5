package luoshi.organization;

import org.jspecify.annotations.Nullable;

/**
 * A post as a list shows it.
 *
 * @param known  whether this viewer is shown who works in it (decision 046); where not, nobody stands in it here
 * @param away   the absence of its holder today, null while the holder is here
 * @param acting who acts today, where it is not the holder
 */
public record PostLine(
        Post post,
        Unit unit,
        @Nullable Person holder,
        @Nullable Person deputy,
        @Nullable Absence away,
        @Nullable Person acting,
        ActingHolder.@Nullable Ground ground,
        boolean known) {

    /** The post alone, without anybody. */
    static PostLine withoutPeople(Post post, Unit unit) {
        Post alone = new Post(post.id(), post.unit(), post.title(), post.roles(), post.order(), null, null, post.code(), post.abolished());
        return new PostLine(alone, unit, null, null, null, null, null, false);
    }
}
