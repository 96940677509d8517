package io.github.fairshare.examples.cli.option;

import io.github.fairshare.allocation.pace.position.OpeningPosition;
import java.util.Locale;
import java.util.Optional;

/** What bodies are added up by. */
public enum Part {
    /** Their regions. */
    REGION,
    /** Groups of the user's own. */
    GROUP;

    /** Where a body belongs. */
    public Optional<String> of(OpeningPosition body) {
        return this == REGION ? body.region() : body.group();
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
