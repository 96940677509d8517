package io.github.fairshare.allocation.pace;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.fairshare.allocation.internal.CsvTable;
import io.github.fairshare.allocation.internal.Memo;
import io.github.fairshare.allocation.pace.cohort.DecimalQuotient;
import io.github.fairshare.allocation.pace.measure.Horizon;
import io.github.fairshare.allocation.pace.measure.Movement;
import io.github.fairshare.allocation.pace.measure.PaceMeasures;
import io.github.fairshare.allocation.pace.policy.Balance;
import io.github.fairshare.allocation.pace.policy.PacePolicy;
import io.github.fairshare.allocation.pace.position.Positions;
import io.github.fairshare.allocation.pace.position.PositionsException;
import io.github.fairshare.allocation.pace.rule.SolvedFigure;
import io.github.fairshare.allocation.pace.solve.Solver;
import io.github.fairshare.core.measure.Pounds;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/** The allocations of one year, with everything needed to check them. */
@JsonPropertyOrder({"summary", "infeasibility", "bodies"})
public final class PaceResult {
    /** So many characters of rows wait before they are written. */
    private static final int MOST_WAITING = 1 << 13;

    private final Allocated allocated;
    private final AllocationStatus status;
    private final OutcomeView bodies;
    private final IntFunction<String> bindings;
    private final Memo<List<String>> warnings;
    private final Memo<PaceMeasures> measures;

    private PaceResult(
            Allocated allocated, AllocationStatus status, IntFunction<String> bindings, Memo<List<String>> warnings) {
        this.allocated = allocated;
        this.status = status;
        this.bodies = new OutcomeView(allocated, bindings);
        this.bindings = bindings;
        this.warnings = warnings;
        this.measures = Memo.of(this::measure);
    }

    static PaceResult of(Allocated allocated, Solver.Outcome outcome, AllocationStatus status) {
        Memo<Judgements> judgements = Memo.of(() -> Judgements.of(allocated));
        IntFunction<String> bindings = rank -> judgements.get().bindings().get(rank);
        Memo<List<String>> warnings =
                Memo.of(() -> Warnings.of(allocated, outcome, judgements.get().conflicts()));
        return new PaceResult(allocated, status, bindings, warnings);
    }

    private PaceMeasures measure() {
        List<Movement> movements = bodies.stream().map(BodyOutcome::movement).toList();
        return PaceMeasures.of(
                movements, Horizon.of(policy(), allocated.cohort().positions()));
    }

    /**
     * The policy.
     *
     * @return as given
     */
    public PacePolicy policy() {
        return allocated.policy();
    }

    /**
     * The bodies as they opened.
     *
     * @return as given
     */
    public Positions positions() {
        return allocated.cohort().positions();
    }

    /**
     * Whether the allocations make the pot.
     *
     * @return decided before rounding
     */
    public AllocationStatus status() {
        return status;
    }

    /**
     * The unknown and its value.
     *
     * @return for example MAXIMUM_UNDER_TARGET 5.980952; without a value where nothing is solved or nothing balances
     */
    public Solved solved() {
        boolean known = policy().balance() != Balance.NONE && status != AllocationStatus.INFEASIBLE;
        return new Solved(
                policy().balance(),
                known ? Optional.of(new SolvedFigure(policy()).written(allocated.x())) : Optional.empty());
    }

    /**
     * What every body got, in the order of the positions.
     *
     * @return one outcome a body; where the status is INFEASIBLE, what the nearest admissible value would give
     */
    @JsonProperty
    public List<BodyOutcome> bodies() {
        return bodies;
    }

    /**
     * Writes one row a body, in the order of the positions, as a table of allocations has them: code, baseline, opening
     * target and percentage, growth, allocation, closing target and percentage, what binds. Money stands in the policy's
     * unit.
     *
     * @param out where to write, without a header
     * @throws IOException where that cannot be written to
     */
    public void writeRows(Appendable out) throws IOException {
        Optional<OutcomeRows> rows = OutcomeRows.of(allocated, bindings);
        StringBuilder waiting = new StringBuilder();
        for (int place = 0; place < bodies.size(); place++) {
            boolean isTold = rows.isPresent() && rows.get().append(place, waiting);
            if (!isTold || waiting.length() > MOST_WAITING) {
                out.append(waiting);
                waiting.setLength(0);
            }
            if (!isTold) {
                CsvTable.append(bodies.get(place).cells(), out);
            }
        }
        out.append(waiting);
    }

    /**
     * Finds what one body got.
     *
     * @param code for example {@code A}
     * @return empty where no body has the code
     */
    public Optional<BodyOutcome> findBody(String code) {
        OptionalInt rank = allocated.cohort().openings().findRank(code);
        return rank.isEmpty() ? Optional.empty() : Optional.of(bodies.atRank(rank.getAsInt()));
    }

    /**
     * The sums.
     *
     * @return baseline, targets, pot and allocations
     */
    public Totals totals() {
        return new Totals(
                bodies.size(),
                Pounds.of(allocated.cohort().openings().baselineTotal()),
                sum(allocated::opening),
                Pounds.of(allocated.pot()),
                Pounds.of(allocated.printed().totalPounds()),
                sum(allocated::closing));
    }

    private Optional<Pounds> sum(IntFunction<Optional<DecimalQuotient>> target) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int rank = 0; rank < bodies.size(); rank++) {
            Optional<DecimalQuotient> amount = target.apply(rank);
            if (amount.isEmpty()) {
                return Optional.empty();
            }
            sum = sum.add(amount.get().toDecimal(30));
        }
        // Thirty decimals a body and twelve here: quotients that add up to a round figure show it.
        return Optional.of(Pounds.of(sum.setScale(12, RoundingMode.HALF_UP)));
    }

    /**
     * What of the pot the printed allocations leave.
     *
     * @return pot less allocations; negative where they pass it
     */
    public Pounds residual() {
        return totals().residual();
    }

    /**
     * Why nothing balances.
     *
     * @return empty unless the status is {@link AllocationStatus#INFEASIBLE}
     */
    @JsonProperty
    public Optional<Infeasibility> infeasibility() {
        if (status != AllocationStatus.INFEASIBLE) {
            return Optional.empty();
        }
        BigDecimal gap = allocated.amounts().totalPounds().subtract(allocated.pot());
        Infeasibility.Direction direction =
                gap.signum() > 0 ? Infeasibility.Direction.MISSING : Infeasibility.Direction.SURPLUS;
        Pounds amount = Pounds.of(gap.abs().setScale(6, RoundingMode.HALF_UP));
        return Optional.of(
                new Infeasibility(policy().balance(), direction, amount, Blocking.limits(allocated, direction)));
    }

    /**
     * What a reader should know besides the figures.
     *
     * @return for example that a limit gave way to a higher one; empty where there is nothing
     */
    public List<String> warnings() {
        return warnings.get();
    }

    /**
     * What policy and positions assume.
     *
     * @return the policy's own list, changed parameters with it, and what is assumed about the bodies
     */
    public List<String> assumptions() {
        return Stream.concat(policy().assumptions().stream(), allocated.cohort().positions().assumptions().stream())
                .toList();
    }

    /**
     * The measures of the round, computed when first asked for; M5 repeats the policy for up to 200 years.
     *
     * @return M1 to M6: M5 from unrounded allocations, all others from the printed ones
     */
    public PaceMeasures measures() {
        return measures.get();
    }

    /**
     * How one body's allocation was made.
     *
     * @param code for example {@code A}
     * @return the trace
     * @throws PositionsException where no body has the code
     */
    public BodyTrace trace(String code) {
        int rank = allocated
                .cohort()
                .openings()
                .findRank(code)
                .orElseThrow(() -> new PositionsException(
                        "no body has the code '" + code + "'; codes are compared letter by letter"));
        return BodyTrace.of(this, allocated, rank);
    }

    /**
     * How one body's allocation was made, in words.
     *
     * @param code for example {@code A}
     * @return several lines of text
     * @throws PositionsException where no body has the code
     */
    public String explain(String code) {
        return trace(code).explain();
    }

    /**
     * AllocationStatus, solved unknown, totals and measures for JSON.
     *
     * @return the summary
     */
    @JsonProperty
    public PaceSummary summary() {
        return PaceSummary.of(this);
    }

    /**
     * Policy, status, what was solved.
     *
     * @return for example {@code example: BALANCED, MAXIMUM_UNDER_TARGET 5.980952, 5 bodies}
     */
    @Override
    public String toString() {
        return policy().id() + ": " + status + ", " + solved() + ", " + bodies.size() + " bodies";
    }
}
