package luoshi.ledger.life;

/** Which of a plan's two aims was reached (requirement R20): passable is one thing, out in front another. */
public enum Aim {
    BASELINE,
    STRETCH
}
