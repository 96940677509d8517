package io.github.fairshare.allocation.pace.study;

import io.github.fairshare.allocation.pace.policy.PacePolicy;
import io.github.fairshare.allocation.pace.position.Positions;
import io.github.fairshare.allocation.pace.study.CurveStretch.Kind;
import io.github.fairshare.core.measure.Percent;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Where a policy treats neighbours unequally: measure M7. Growth is looked at over a range of opening distances, rule and
 * limits together: flat stretches, slopes, cliffs, kinks, and where bodies overtake each other.
 *
 * @param policy a policy that solves nothing
 * @param stretches in order of their distance; a kink stands between the stretches that meet in it
 */
public record CurveAudit(PacePolicy policy, List<CurveStretch> stretches) {
    private static final BigDecimal STEP = new BigDecimal("0.01");
    private static final BigDecimal NEAR = new BigDecimal("0.25");
    private static final BigDecimal PROBE = new BigDecimal("0.0001");
    private static final BigDecimal ALIKE = new BigDecimal("0.000001");
    private static final int DECIMALS = 6;
    private static final int HALVINGS = 40;

    /** Takes a copy of the stretches. */
    public CurveAudit {
        stretches = List.copyOf(stretches);
    }

    /**
     * Audits a policy.
     *
     * @param policy a policy that solves nothing
     * @param from where to begin, percentage of target, for example -15
     * @param to where to end, above that, for example 30
     * @param positions the bodies to be counted
     * @return the stretches
     * @throws IllegalArgumentException where the policy solves something, or the range is none
     */
    public static CurveAudit of(PacePolicy policy, Percent from, Percent to, Optional<Positions> positions) {
        boolean isRange = from.points().compareTo(BigDecimal.valueOf(-100)) > 0 && from.compareTo(to) < 0;
        if (!isRange) {
            throw new IllegalArgumentException(
                    "a range goes from a lower to a higher distance above -100 %, given were " + from + " and " + to);
        }
        return new CurveAudit(
                policy, new Search(policy, from.points(), to.points(), positions.map(CurveAudit::opening)).stretches());
    }

    private static List<BigDecimal> opening(Positions positions) {
        return positions.bodies().stream()
                .flatMap(body -> body.target().stream()
                        .filter(target -> target.amount().signum() > 0)
                        .map(target -> body.baseline()
                                .minus(target)
                                .amount()
                                .movePointRight(2)
                                .divide(target.amount(), DECIMALS, RoundingMode.HALF_UP)))
                .toList();
    }

    /**
     * The audit in words.
     *
     * @return one line a stretch
     */
    public String explain() {
        return stretches.stream().map(stretch -> stretch + "\n").collect(Collectors.joining());
    }

    /** One search over a range. */
    private static final class Search {
        private final GrowthCurve curve;
        private final List<BigDecimal> turning;
        private final Optional<List<BigDecimal>> bodies;
        private final BigDecimal from;
        private final BigDecimal to;

        Search(PacePolicy policy, BigDecimal from, BigDecimal to, Optional<List<BigDecimal>> bodies) {
            this.curve = new GrowthCurve(policy);
            this.turning =
                    policy.rule().turningPoints().stream().map(Percent::points).toList();
            this.from = from;
            this.to = to;
            this.bodies = bodies;
        }

        List<CurveStretch> stretches() {
            List<BigDecimal> edges = edges();
            List<CurveStretch> found = new ArrayList<>();
            for (int i = 1; i < edges.size(); i++) {
                BigDecimal start = edges.get(i - 1);
                BigDecimal end = edges.get(i);
                CurveStretch next = stretch(start, end);
                if (!found.isEmpty()) {
                    BigDecimal bend = slopeAfter(start).subtract(slopeBefore(start));
                    CurveStretch last = found.get(found.size() - 1);
                    boolean isOne = last.kind() == Kind.FLAT && next.kind() == Kind.FLAT;
                    if (isOne) {
                        found.remove(found.size() - 1);
                        next = new CurveStretch(last.from(), end, Kind.FLAT, next.slope(), count(last.from(), end));
                    } else if (bend.abs().compareTo(ALIKE.movePointRight(1)) > 0) {
                        found.add(kink(start, bend));
                    }
                }
                found.add(next);
                leapfrog(start, end).ifPresent(found::add);
            }
            return found;
        }

        private CurveStretch kink(BigDecimal at, BigDecimal bend) {
            Optional<Integer> near = bodies.map(given -> Math.toIntExact(given.stream()
                    .filter(body -> body.subtract(at).abs().compareTo(NEAR) <= 0)
                    .count()));
            return new CurveStretch(at, at, Kind.KINK, rounded(bend), near);
        }

        private CurveStretch stretch(BigDecimal start, BigDecimal end) {
            BigDecimal first = slopeAfter(start);
            BigDecimal last = slopeBefore(end);
            BigDecimal steepest = first.abs().compareTo(last.abs()) >= 0 ? first : last;
            Kind kind = steepest.abs().compareTo(ALIKE) <= 0
                    ? Kind.FLAT
                    : steepest.abs().compareTo(BigDecimal.ONE.add(ALIKE)) > 0 ? Kind.CLIFF : Kind.SLOPE;
            return new CurveStretch(start, end, kind, rounded(steepest), count(start, end));
        }

        /** Where the closing falls as the distance rises; a stretch bends one way, so its ends and middle tell. */
        private Optional<CurveStretch> leapfrog(BigDecimal start, BigDecimal end) {
            List<BigDecimal> grid = new ArrayList<>();
            int parts = 64;
            for (int i = 0; i <= parts; i++) {
                grid.add(start.add(end.subtract(start)
                        .multiply(BigDecimal.valueOf(i))
                        .divide(BigDecimal.valueOf(parts), 12, RoundingMode.HALF_UP)));
            }
            List<GrowthCurve.Point> points = curve.at(grid);
            List<BigDecimal> overtaken = new ArrayList<>();
            for (int i = 1; i < points.size(); i++) {
                BigDecimal rise =
                        points.get(i).closing().subtract(points.get(i - 1).closing());
                if (rise.compareTo(ALIKE.negate()) < 0) {
                    overtaken.add(grid.get(i - 1));
                    overtaken.add(grid.get(i));
                }
            }
            if (overtaken.isEmpty()) {
                return Optional.empty();
            }
            BigDecimal low = overtaken.get(0);
            BigDecimal high = overtaken.get(overtaken.size() - 1);
            BigDecimal first = slopeAfter(low);
            BigDecimal last = slopeBefore(high);
            return Optional.of(new CurveStretch(
                    rounded(low),
                    rounded(high),
                    Kind.LEAPFROG,
                    rounded(first.abs().compareTo(last.abs()) >= 0 ? first : last),
                    count(low, high)));
        }

        private Optional<Integer> count(BigDecimal start, BigDecimal end) {
            return bodies.map(given -> Math.toIntExact(given.stream()
                    .filter(body -> body.compareTo(start) >= 0
                            && (body.compareTo(end) < 0 || (end.compareTo(to) == 0 && body.compareTo(to) <= 0)))
                    .count()));
        }

        /** Where what holds bodies changes, and where the rule turns. */
        private List<BigDecimal> edges() {
            TreeSet<BigDecimal> edges = new TreeSet<>(List.of(from, to));
            turning.stream()
                    .filter(at -> at.compareTo(from) > 0 && at.compareTo(to) < 0)
                    .forEach(edges::add);
            List<BigDecimal> grid = new ArrayList<>();
            for (BigDecimal at = from; at.compareTo(to) < 0; at = at.add(STEP)) {
                grid.add(at);
            }
            grid.add(to);
            List<GrowthCurve.Point> points = curve.at(grid);
            for (int i = 1; i < points.size(); i++) {
                if (!points.get(i).binding().equals(points.get(i - 1).binding())) {
                    edges.add(change(points.get(i - 1), points.get(i)));
                }
            }
            return List.copyOf(edges);
        }

        /** The distance between two at which another limit begins to hold. */
        private BigDecimal change(GrowthCurve.Point before, GrowthCurve.Point after) {
            BigDecimal low = before.distance();
            BigDecimal high = after.distance();
            for (int i = 0; i < HALVINGS; i++) {
                BigDecimal middle = low.add(high).divide(BigDecimal.valueOf(2));
                if (Objects.equals(curve.at(middle).binding(), before.binding())) {
                    low = middle;
                } else {
                    high = middle;
                }
            }
            BigDecimal edge = low.setScale(DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
            return edge.scale() < 0 ? edge.setScale(0) : edge;
        }

        private BigDecimal slopeAfter(BigDecimal at) {
            return slope(at.add(PROBE), PROBE);
        }

        private BigDecimal slopeBefore(BigDecimal at) {
            return slope(at.subtract(PROBE), PROBE.negate());
        }

        /** From three points a step apart, so that a curved stretch is met at the edge and not beside it. */
        private BigDecimal slope(BigDecimal first, BigDecimal step) {
            List<BigDecimal> at = List.of(first, first.add(step), first.add(step.multiply(BigDecimal.valueOf(2))));
            List<BigDecimal> growth = at.stream().map(d -> curve.at(d).growth()).toList();
            BigDecimal near = growth.get(1).subtract(growth.get(0));
            BigDecimal far = growth.get(2).subtract(growth.get(1));
            // The slope falls or rises evenly over so short a way: half a step and one more back to the edge.
            BigDecimal bend = far.subtract(near);
            return near.subtract(bend.multiply(new BigDecimal("1.5"))).divide(step, 12, RoundingMode.HALF_UP);
        }

        private static BigDecimal rounded(BigDecimal number) {
            BigDecimal rounded = number.setScale(DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
            return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
        }
    }
}
