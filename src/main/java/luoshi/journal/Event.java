package luoshi.journal;

/**
 * Something that happened, in the past tense. Each room seals its own family of records and gives each record a
 * {@link Named name} that stays for ever.
 */
public interface Event {}
