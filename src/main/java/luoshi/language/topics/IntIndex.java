package luoshi.language.topics;

import java.util.Arrays;

/** Gives each key its number, in the order of arrival; open addressing, because millions of look-ups are made a second. */
public final class IntIndex {

    private int[] keys = new int[1 << 10];
    private int[] numbers = new int[1 << 10];
    private int size;

    public IntIndex() {
        Arrays.fill(numbers, -1);
    }

    public static IntIndex of(int[] keys) {
        IntIndex index = new IntIndex();
        for (int key : keys) {
            index.add(key);
        }
        return index;
    }

    public int size() {
        return size;
    }

    /** The key's number, new or known. */
    public int add(int key) {
        int slot = slot(key);
        if (numbers[slot] < 0) {
            if (2 * (size + 1) > keys.length) {
                grow();
                slot = slot(key);
            }
            keys[slot] = key;
            numbers[slot] = size++;
        }
        return numbers[slot];
    }

    /** The key's number, or -1. */
    public int get(int key) {
        return numbers[slot(key)];
    }

    /** All keys by their numbers. */
    public int[] keys() {
        int[] ordered = new int[size];
        for (int slot = 0; slot < keys.length; slot++) {
            if (numbers[slot] >= 0) {
                ordered[numbers[slot]] = keys[slot];
            }
        }
        return ordered;
    }

    private int slot(int key) {
        int hash = key * 0x9E3779B1;
        int slot = (hash ^ hash >>> 15) & (keys.length - 1);
        while (numbers[slot] >= 0 && keys[slot] != key) {
            slot = (slot + 1) & (keys.length - 1);
        }
        return slot;
    }

    private void grow() {
        int[] oldKeys = keys;
        int[] oldNumbers = numbers;
        keys = new int[oldKeys.length * 2];
        numbers = new int[keys.length];
        Arrays.fill(numbers, -1);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldNumbers[i] >= 0) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                numbers[slot] = oldNumbers[i];
            }
        }
    }
}
