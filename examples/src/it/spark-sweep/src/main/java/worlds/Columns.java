package worlds;

import io.github.fairshare.allocation.pace.position.ImmutableOpeningPosition;
import io.github.fairshare.allocation.pace.position.OpeningPosition;
import io.github.fairshare.allocation.pace.position.Positions;
import io.github.fairshare.core.measure.Pounds;
import io.github.fairshare.core.measure.Share;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Positions as columns, which is how they travel.
 *
 * @param codes of the bodies, in their order
 * @param baselines in pounds
 * @param targets in pounds, or as shares of the whole
 * @param kind which of the two targets are
 */
record Columns(String[] codes, BigDecimal[] baselines, BigDecimal[] targets, Kind kind) implements Serializable {
    /** What targets are. */
    enum Kind {
        AMOUNTS,
        SHARES
    }

    static Columns of(Positions positions) {
        List<OpeningPosition> bodies = positions.bodies();
        Kind kind = bodies.get(0).targetShare().isPresent() ? Kind.SHARES : Kind.AMOUNTS;
        return new Columns(
                bodies.stream().map(OpeningPosition::code).toArray(String[]::new),
                bodies.stream().map(body -> body.baseline().amount()).toArray(BigDecimal[]::new),
                bodies.stream().map(body -> target(body, kind)).toArray(BigDecimal[]::new),
                kind);
    }

    private static BigDecimal target(OpeningPosition body, Kind kind) {
        return switch (kind) {
            case AMOUNTS -> body.target().orElseThrow().amount();
            case SHARES -> body.targetShare().orElseThrow().fraction();
        };
    }

    Positions positions() {
        return Positions.of(
                IntStream.range(0, codes.length).mapToObj(this::position).toList());
    }

    private OpeningPosition position(int place) {
        ImmutableOpeningPosition.Builder body = ImmutableOpeningPosition.builder()
                .code(codes[place])
                .baseline(Pounds.of(baselines[place]));
        return switch (kind) {
            case AMOUNTS -> body.target(Pounds.of(targets[place])).build();
            case SHARES -> body.targetShare(Share.of(targets[place])).build();
        };
    }
}
