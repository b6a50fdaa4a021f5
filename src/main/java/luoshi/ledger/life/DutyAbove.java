package luoshi.ledger.life;

import luoshi.organization.Duty;
import luoshi.organization.Unit;

/** A basic duty of an upper unit that an assignment would hand down (requirement R23, practice P6). */
public record DutyAbove(Unit unit, Duty duty) {}
