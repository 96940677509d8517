package io.github.fairshare.allocation.pace;

import io.github.fairshare.allocation.pace.policy.Balance;
import io.github.fairshare.core.measure.Percent;
import io.github.fairshare.core.measure.Pounds;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A trace as a person would write it. */
final class Explanation {
    private final BodyTrace trace;
    private final BodyOutcome body;
    private final List<String> lines = new ArrayList<>();

    private Explanation(BodyTrace trace) {
        this.trace = trace;
        this.body = trace.outcome();
    }

    static String of(BodyTrace trace) {
        Explanation explanation = new Explanation(trace);
        explanation.opening();
        explanation.rule();
        explanation.limits();
        explanation.closing();
        explanation.perHead();
        return explanation.lines.stream().collect(Collectors.joining(System.lineSeparator()));
    }

    private void opening() {
        String name = body.position()
                .name()
                .map(text -> text + " (" + body.code() + ")")
                .orElse(body.code());
        lines.add(name + " starts from " + money(body.baseline())
                + position(body.openingPercent(), body.openingTarget(), "its opening target of") + ".");
        boolean differs =
                trace.measuredPercent().isPresent() && !trace.measuredPercent().equals(body.openingPercent());
        if (differs) {
            lines.add("The policy measures it on " + trace.policy().measuredOn() + ": "
                    + percent(trace.measuredPercent().get()) + ".");
        }
    }

    private void rule() {
        boolean acts =
                trace.policy().balance() == Balance.SCALE || trace.policy().balance() == Balance.SHIFT;
        String unknown = acts ? " with the solved " + solved() : "";
        String growth = trace.ruledGrowthPercent()
                .map(percent -> ", growth of " + percent(percent))
                .orElse("");
        lines.add(
                "The rule " + trace.policy().rule().type() + unknown + " gives " + money(trace.ruled()) + growth + ".");
    }

    private String solved() {
        String sign = trace.policy().balance() == Balance.SCALE ? "" : " %";
        return trace.solved().name()
                + trace.solved().printed().map(value -> " of " + value + sign).orElse(" (no value balances)");
    }

    private void limits() {
        for (LimitStep step : trace.steps()) {
            boolean binds = body.binding().equals(Optional.of(step.limit()));
            if (!step.gaveWayTo().isEmpty()) {
                lines.add(asks(step) + ", but " + step.gaveWayTo() + " stands higher and leaves "
                        + money(step.effective()) + moved(step) + ".");
            } else if (step.hasMoved()) {
                lines.add(asks(step) + moved(step) + (binds ? "; it holds the body there." : "."));
            } else if (binds) {
                lines.add(asks(step) + ", which is what the body has; it holds the body there.");
            }
        }
        if (body.binding().isEmpty()) {
            lines.add("No limit holds it.");
        } else if (trace.steps().stream()
                .noneMatch(step -> step.limit().equals(body.binding().get()))) {
            lines.add("Within the rule, " + body.binding().get() + " decides.");
        }
    }

    private String asks(LimitStep step) {
        boolean isSolved = step.limit().equals(trace.solved().name().name());
        String name = isSolved ? "The solved " + solved() : step.limit();
        return name
                + (step.side() == LimitStep.Side.AT_LEAST ? " asks for at least " : " allows at most ")
                + money(step.asked());
    }

    private static String moved(LimitStep step) {
        return step.hasMoved()
                ? " and " + (step.moved().isNegative() ? "takes " : "adds ")
                        + money(Pounds.of(step.moved().amount().abs()))
                : "";
    }

    private void closing() {
        Pounds rounding = trace.rounding();
        String rounded = trace.policy()
                .rounding()
                .filter(how -> rounding.amount().signum() != 0)
                .map(how -> ", rounded to " + how.unit() + " from " + money(body.unrounded()))
                .orElse("");
        String growth = body.growthPercent()
                .map(percent -> ", " + money(increase()) + " or " + percent(percent) + " more than it started from")
                .orElse("");
        lines.add("It receives " + money(body.allocation()) + growth + rounded + ".");
        if (body.closingPercent().isPresent()) {
            lines.add("It closes"
                    + position(body.closingPercent(), body.closingTarget(), "its closing target of")
                            .replaceFirst("^, which is", "")
                    + ".");
        }
    }

    private Pounds increase() {
        return body.allocation().minus(body.baseline());
    }

    private void perHead() {
        body.allocationPerHead().ifPresent(amount -> {
            String growth = body.growthPerHeadPercent()
                    .map(percent -> ", growth of " + percent(percent) + " per head")
                    .orElse("");
            lines.add("That is " + amount + " per head" + growth + ".");
        });
    }

    private static String position(Optional<Percent> distance, Optional<Pounds> target, String what) {
        if (distance.isEmpty() || target.isEmpty()) {
            return "";
        }
        int sign = distance.get().points().signum();
        String where = sign == 0
                ? "exactly on"
                : percent(Percent.of(distance.get().points().abs())) + (sign < 0 ? " under" : " over");
        return ", which is " + where + " " + what + " " + money(target.get());
    }

    private static String percent(Percent percent) {
        return percent.points().toPlainString() + " %";
    }

    private static String money(Pounds amount) {
        BigDecimal pence = amount.amount().setScale(2, RoundingMode.HALF_UP);
        boolean exact = pence.compareTo(amount.amount()) == 0;
        return exact
                ? amount.toString()
                : Pounds.of(amount.amount().setScale(6, RoundingMode.HALF_UP)).toString();
    }
}
