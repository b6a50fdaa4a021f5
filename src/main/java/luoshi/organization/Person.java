package luoshi.organization;

import java.util.UUID;

/** A member of staff. People with the same name are told apart by their unit and post. */
public record Person(UUID id, String name, EmploymentStatus status) {}
