package luoshi.language.classify;

/** A message and the class that the office gave it. */
public record Example(String text, String label) {}
