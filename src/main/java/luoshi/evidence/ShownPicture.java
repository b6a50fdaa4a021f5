package luoshi.evidence;

import org.jspecify.annotations.Nullable;

/**
 * A picture as a page shows it, made by whoever knows that the reader may see it.
 *
 * @param href      where it opens whole
 * @param thumbnail address of the small one, null where there is none
 * @param caption   what it shows and where it hangs, in the reader's language
 * @param near      how it resembles the picture beside which it stands; null for that picture itself
 */
public record ShownPicture(String href, @Nullable String thumbnail, String caption, @Nullable Near near) {}
