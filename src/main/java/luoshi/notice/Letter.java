package luoshi.notice;

import java.util.UUID;

/** A notice on its way outside. */
record Letter(UUID notice, Telling telling, Reach.Address to) {}
