/**
 * The office: units, posts, people, absences, portfolios, duty list, and who may see what; how the office changes itself,
 * by hand and by tables, and how each change is undone. It guards that every unit has a place under the district, every
 * post has somebody who acts in it as long as a leader stands above, every matter finds its leader, what was merged is
 * carried on, nobody gives rights to themself, and no query runs without a {@link luoshi.organization.Viewer}. It may use
 * {@code account} and everything below.
 */
@NullMarked
package luoshi.organization;

import org.jspecify.annotations.NullMarked;
