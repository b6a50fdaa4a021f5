package luoshi.organization;

import java.util.List;

/** A unit in the tree of the overview, with how many posts it has and how many of them are vacant. */
public record UnitNode(Unit unit, int posts, int vacant, int grids, List<UnitNode> below) {}
