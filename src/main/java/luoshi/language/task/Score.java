package luoshi.language.task;

/** Counts of right, wrong and missed, and what follows from them. */
record Score(int right, int wrong, int missed) {

    static final Score NONE = new Score(0, 0, 0);

    Score plus(Score other) {
        return new Score(right + other.right, wrong + other.wrong, missed + other.missed);
    }

    /** 1 where there was nothing to find and nothing was found. */
    double f1() {
        int all = 2 * right + wrong + missed;
        return all == 0 ? 1 : 2.0 * right / all;
    }

    double precision() {
        return right + wrong == 0 ? 1 : (double) right / (right + wrong);
    }

    double recall() {
        return right + missed == 0 ? 1 : (double) right / (right + missed);
    }
}
