package luoshi.organization;

import java.util.List;

/** The fields of work by which duties and portfolios are told apart (requirement R42); the words are in the messages. */
public final class BusinessDomain {

    public static final List<String> ALL = List.of(
            "party-building", "city-management", "work-safety", "social-governance", "business-environment", "petitions",
            "environment", "term-renewal", "key-projects");

    private BusinessDomain() {}
}
