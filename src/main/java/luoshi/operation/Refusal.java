package luoshi.operation;

/** A command that is not carried out, with the sentence for the person at the terminal: why not, and the way past it. */
public final class Refusal extends RuntimeException {

    public Refusal(String sentence) {
        super(sentence);
    }
}
