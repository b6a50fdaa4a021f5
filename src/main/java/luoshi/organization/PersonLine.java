package luoshi.organization;

import java.util.List;

/**
 * A person as a list shows them, told apart from others of the same name.
 *
 * @param posts unit and title of each post, main one first
 */
public record PersonLine(Person person, List<String> posts) {

    public PersonLine {
        posts = List.copyOf(posts);
    }

    /** {@code 顾长青 · 城市管理办公室 城管办主任 · 10023} */
    public String label() {
        StringBuilder label = new StringBuilder(person.name());
        if (!posts.isEmpty()) {
            label.append(" · ").append(posts.getFirst());
        }
        return person.code().isEmpty() ? label.toString() : label.append(" · ").append(person.code()).toString();
    }
}
