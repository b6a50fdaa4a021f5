package luoshi.language.classify;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import luoshi.language.topics.IntIndex;
import luoshi.language.topics.Topics;

/**
 * Keeps a classifier in a file: eight letters, a version, the content, and its SHA-256 at the end. A file that is none,
 * is of another version, or was changed is refused with the reason; it is never half read.
 */
public final class ModelFile {

    /** A file beyond this is not opened. */
    public static final long MOST_BYTES = 512L << 20;

    private static final byte[] MAGIC = "LUOSHICL".getBytes(StandardCharsets.US_ASCII);
    private static final int VERSION = 1;
    private static final int DIGEST = 32;

    private ModelFile() {}

    /** What opening a file came to. */
    public sealed interface Opened {

        record Model(Classifier classifier) implements Opened {}

        record Refused(Reason reason) implements Opened {}
    }

    /** Why a file is refused. */
    public enum Reason {
        NOT_A_MODEL("这不是分类模型文件", "this is no classification model"),
        TOO_LARGE("模型文件过大", "the model file is too large"),
        OTHER_VERSION("模型由其他版本的落实生成，请重新训练", "the model is of another version of Luoshi: train it again"),
        DAMAGED("模型文件已损坏，请重新训练或改用备份", "the model file is damaged: train it again or use a copy"),
        OTHER_TOPICS("主题词表已更新，请重新训练模型", "the list of topics has changed since: train the model again");

        private final String chinese;
        private final String english;

        Reason(String chinese, String english) {
            this.chinese = chinese;
            this.english = english;
        }

        /** For the reader of a command, in both languages. */
        public String sentence() {
            return chinese + " — " + english;
        }
    }

    /** Writes beside the file, then takes its place, so that a reader never meets half a model. */
    public static void write(Classifier classifier, Path file) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.write(MAGIC);
        out.writeInt(VERSION);
        out.write(Topics.own().digest());
        writeContent(classifier, out);
        out.write(sha256(bytes.toByteArray(), bytes.size()));
        Path beside = file.resolveSibling(file.getFileName() + ".new");
        Files.write(beside, bytes.toByteArray());
        Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    public static Opened read(Path file) throws IOException {
        return Files.size(file) > MOST_BYTES
                ? new Opened.Refused(Reason.TOO_LARGE)
                : read(Files.readAllBytes(file));
    }

    static Opened read(byte[] bytes) {
        int head = MAGIC.length + Integer.BYTES;
        if (bytes.length < head + DIGEST || !Arrays.equals(bytes, 0, MAGIC.length, MAGIC, 0, MAGIC.length)) {
            return new Opened.Refused(Reason.NOT_A_MODEL);
        }
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes, MAGIC.length, bytes.length))) {
            if (in.readInt() != VERSION) {
                return new Opened.Refused(Reason.OTHER_VERSION);
            }
            byte[] digest = Arrays.copyOfRange(bytes, bytes.length - DIGEST, bytes.length);
            if (!MessageDigest.isEqual(sha256(bytes, bytes.length - DIGEST), digest)) {
                return new Opened.Refused(Reason.DAMAGED);
            }
            if (!Arrays.equals(in.readNBytes(DIGEST), Topics.own().digest())) {
                return new Opened.Refused(Reason.OTHER_TOPICS);
            }
            return new Opened.Model(readContent(in));
        } catch (IOException | RuntimeException broken) {
            return new Opened.Refused(Reason.DAMAGED);
        }
    }

    private static void writeContent(Classifier classifier, DataOutputStream out) throws IOException {
        out.writeDouble(classifier.temperature());
        out.writeInt(classifier.labels().size());
        for (String label : classifier.labels()) {
            out.writeUTF(label);
        }
        for (IntIndex view : classifier.vocabulary().keys()) {
            out.writeInt(view.size());
            for (int key : view.keys()) {
                out.writeInt(key);
            }
        }
        writeFloats(classifier.vocabulary().weights(), out);
        for (float[] weights : classifier.weights()) {
            writeFloats(weights, out);
        }
    }

    private static Classifier readContent(DataInputStream in) throws IOException {
        double temperature = in.readDouble();
        List<String> labels = new ArrayList<>();
        int count = counted(in, 2);
        for (int i = 0; i < count; i++) {
            labels.add(in.readUTF());
        }
        IntIndex[] views = new IntIndex[View.values().length];
        int features = 0;
        for (int view = 0; view < views.length; view++) {
            int[] keys = new int[counted(in, Integer.BYTES)];
            for (int i = 0; i < keys.length; i++) {
                keys[i] = in.readInt();
            }
            views[view] = IntIndex.of(keys);
            features += keys.length;
        }
        Vocabulary vocabulary = new Vocabulary(views, readFloats(features, in));
        float[][] weights = new float[labels.size()][];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = readFloats(features + 1, in);
        }
        return new Classifier(labels, vocabulary, weights, temperature);
    }

    /** A count that cannot be larger than what follows it. */
    private static int counted(DataInputStream in, int leastBytes) throws IOException {
        int count = in.readInt();
        if (count < 0 || (long) count * leastBytes > in.available()) {
            throw new IOException("count " + count);
        }
        return count;
    }

    private static void writeFloats(float[] floats, DataOutputStream out) throws IOException {
        for (float each : floats) {
            out.writeFloat(each);
        }
    }

    private static float[] readFloats(int count, DataInputStream in) throws IOException {
        if ((long) count * Float.BYTES > in.available()) {
            throw new IOException("too short for " + count + " numbers");
        }
        float[] floats = new float[count];
        for (int i = 0; i < count; i++) {
            floats[i] = in.readFloat();
        }
        return floats;
    }

    private static byte[] sha256(byte[] bytes, int length) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(bytes, 0, length);
            return digest.digest();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
