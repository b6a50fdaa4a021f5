package luoshi.organization;

import java.util.UUID;

/**
 * A member of staff. People with the same name are told apart by their staff number, their unit and their post.
 *
 * @param code the staff number; empty where the office gives none
 * @param gone no longer here; holds no post and can be given none
 */
public record Person(UUID id, String name, EmploymentStatus status, String code, boolean gone) {

    public Person(UUID id, String name, EmploymentStatus status) {
        this(id, name, status, "", false);
    }
}
