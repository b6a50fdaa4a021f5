package luoshi.evidence;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every kept print is a candidate: no index that could miss one. Held against the store, and used where there is none. */
final class PrintsInMemory implements PhotoPrints {

    private final Map<String, PhotoFingerprint> kept = new LinkedHashMap<>();

    @Override
    public void keep(String sha256, PhotoFingerprint print, Instant at) {
        kept.putIfAbsent(sha256, print);
    }

    @Override
    public Optional<PhotoFingerprint> of(String sha256) {
        return Optional.ofNullable(kept.get(sha256));
    }

    @Override
    public List<Candidate> candidates(String sha256, PhotoFingerprint print) {
        return kept.entrySet().stream()
                .filter(each -> !each.getKey().equals(sha256))
                .map(each -> new Candidate(each.getKey(), each.getValue()))
                .toList();
    }
}
