package luoshi.ledger;

/** Hundredths, rounded to the nearest, as people reckon them; nothing of nothing is 0. */
final class Percent {

    private Percent() {}

    static int of(int part, int whole) {
        return whole == 0 ? 0 : (int) Math.round(part * 100.0 / whole);
    }
}
