package luoshi.organization;

/**
 * A post that reaches a unit.
 *
 * @param unitPath where the post stands
 * @param nearness how closely its reach fits: of two posts the one with the higher number is the nearer
 */
public record PostInReach(Post post, String unitPath, int nearness) {}
