/**
 * The office: units, posts, people, portfolios, duty list, and who may see what. It guards that every unit has a place
 * under the district, every matter finds its leader, and no query runs without a {@link luoshi.organization.Viewer}. It
 * may use {@code account} and everything below.
 */
@NullMarked
package luoshi.organization;

import org.jspecify.annotations.NullMarked;
