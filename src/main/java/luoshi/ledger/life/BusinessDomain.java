package luoshi.ledger.life;

import java.util.List;

/** The fields of work that matters belong to (requirement R42); the first values of a list that an office extends. */
public final class BusinessDomain {

    public static final List<String> ALL = List.of(
            "party-building",
            "city-management",
            "work-safety",
            "social-governance",
            "business-environment",
            "petitions",
            "environment",
            "term-renewal",
            "key-projects");

    private BusinessDomain() {}
}
