package luoshi.organization;

import java.util.Optional;

/**
 * A unit that could handle a matter, and why.
 *
 * @param duty the item of the duty list that says so; empty where only the portfolio points here
 */
public record HandlerProposal(Unit unit, Post post, Optional<Duty> duty) {}
