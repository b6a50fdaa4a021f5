package luoshi.language.classify;

import java.util.List;

/**
 * Makes scores into confidence: their softmax after division by a temperature, chosen so that examples which were held
 * back are explained best (Guo, Pleiss, Sun and Weinberger, ICML 2017).
 */
final class Calibration {

    private static final double COLDEST = 0.02;
    private static final double HOTTEST = 5;

    private Calibration() {}

    static double[] confidence(double[] scores, double temperature) {
        double highest = scores[Classifier.best(scores)];
        double sum = 0;
        double[] confidence = new double[scores.length];
        for (int k = 0; k < scores.length; k++) {
            confidence[k] = Math.exp((scores[k] - highest) / temperature);
            sum += confidence[k];
        }
        for (int k = 0; k < scores.length; k++) {
            confidence[k] /= sum;
        }
        return confidence;
    }

    /** By golden section over the temperature's logarithm. */
    static double temperature(List<double[]> scores, int[] classOf) {
        double low = Math.log(COLDEST);
        double high = Math.log(HOTTEST);
        double ratio = (Math.sqrt(5) - 1) / 2;
        for (int i = 0; i < 40; i++) {
            double left = high - ratio * (high - low);
            double right = low + ratio * (high - low);
            if (surprise(scores, classOf, Math.exp(left)) < surprise(scores, classOf, Math.exp(right))) {
                high = right;
            } else {
                low = left;
            }
        }
        return Math.exp((low + high) / 2);
    }

    private static double surprise(List<double[]> scores, int[] classOf, double temperature) {
        double sum = 0;
        for (int i = 0; i < classOf.length; i++) {
            sum -= Math.log(Math.max(1e-12, confidence(scores.get(i), temperature)[classOf[i]]));
        }
        return sum;
    }
}
