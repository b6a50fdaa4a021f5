package luoshi.language.similar;

/** Which things belong together; joining is final. */
final class DisjointSets {

    private final int[] parent;

    DisjointSets(int size) {
        parent = new int[size];
        java.util.Arrays.setAll(parent, i -> i);
    }

    int find(int each) {
        int at = each;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }

    /** The smaller number stands for both. */
    void join(int one, int other) {
        int first = find(one);
        int second = find(other);
        parent[Math.max(first, second)] = Math.min(first, second);
    }

    int[] firsts() {
        int[] firsts = new int[parent.length];
        java.util.Arrays.setAll(firsts, this::find);
        return firsts;
    }
}
