package luoshi.language.task;

import java.util.List;

/** Who shall do it, as written: those responsible and those who support. */
record Party(List<String> responsible, List<String> supporting) {

    static final Party NOBODY = new Party(List.of(), List.of());

    Party {
        responsible = List.copyOf(responsible);
        supporting = List.copyOf(supporting);
    }

    boolean isNobody() {
        return responsible.isEmpty() && supporting.isEmpty();
    }
}
