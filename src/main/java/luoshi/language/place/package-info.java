/**
 * Where something is, and which thing it is about: the parts of an address, roads, estates, institutions, spots, and the
 * things of a district (lamps, drains, lifts …). It knows no list of names: a place is recognised by how its name ends,
 * and its beginning by the words that cannot stand in a name. Door: {@link luoshi.language.place.Places}.
 */
@NullMarked
package luoshi.language.place;

import org.jspecify.annotations.NullMarked;
