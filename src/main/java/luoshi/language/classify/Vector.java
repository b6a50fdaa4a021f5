package luoshi.language.classify;

/**
 * A text in numbers: the features that stand in it and how much each counts; the length of the whole is at most 1.
 */
record Vector(int[] features, float[] values) {

    /** The score of one class; {@code weights} ends with the class's bias. */
    double dot(float[] weights) {
        double sum = weights[weights.length - 1];
        for (int i = 0; i < features.length; i++) {
            sum += weights[features[i]] * values[i];
        }
        return sum;
    }

    void addTo(float[] weights, double factor) {
        for (int i = 0; i < features.length; i++) {
            weights[features[i]] += (float) (factor * values[i]);
        }
        weights[weights.length - 1] += (float) factor;
    }

    /** With the bias as a feature of value 1. */
    double squaredLength() {
        double sum = 1;
        for (float value : values) {
            sum += value * value;
        }
        return sum;
    }
}
