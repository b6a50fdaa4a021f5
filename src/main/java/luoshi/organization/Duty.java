package luoshi.organization;

import java.util.UUID;

/**
 * An item of the duty list (履职事项清单).
 *
 * @param code   as printed in the list, for example {@code 3.12}
 * @param domain business-domain code, for example {@code city-management}
 */
public record Duty(UUID id, UUID unit, String code, String domain, DutyKind kind, String text) {}
