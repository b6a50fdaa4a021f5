package luoshi.calendar;

/** How much time a rule grants: {@code 5 working days}. At most ten years of it. */
public record Budget(int amount, DeadlineUnit unit) {

    public static final int MOST = 90_000;

    public Budget {
        if (amount < 0 || amount > MOST) {
            throw new IllegalArgumentException("a budget has 0 to " + MOST + " units, not " + amount);
        }
    }

    public static Budget workingDays(int amount) {
        return new Budget(amount, DeadlineUnit.WORKING_DAY);
    }
}
