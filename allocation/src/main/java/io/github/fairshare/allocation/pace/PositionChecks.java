package io.github.fairshare.allocation.pace;

import io.github.fairshare.allocation.pace.GrowthRule.Convergence.Composition;
import io.github.fairshare.allocation.pace.GrowthRule.Convergence;
import io.github.fairshare.allocation.pace.GrowthRule.MinimumGrowthTaper;
import io.github.fairshare.allocation.pace.GrowthRule.ScaleBack;
import io.github.fairshare.core.measure.Percent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Whether positions have what a policy needs, and what they have that it does not use. */
final class PositionChecks {
    private PositionChecks() {}

    /** A column that only some policies use. */
    private record Extra(String column, Function<OpeningPosition, Optional<?>> value) {}

    private static final List<Extra> EXTRAS = List.of(
            new Extra("growth", OpeningPosition::growth),
            new Extra("population_growth", OpeningPosition::populationGrowth),
            new Extra("uplift", OpeningPosition::uplift),
            new Extra("prior", OpeningPosition::prior),
            new Extra("formula", OpeningPosition::formula),
            new Extra("floor", OpeningPosition::floor),
            new Extra("ceiling", OpeningPosition::ceiling),
            new Extra("base_share", OpeningPosition::baseShare),
            new Extra("previous_percent", OpeningPosition::previousPercent));

    static void check(PacePolicy policy, Positions positions) {
        if (positions.baselineTotal().signum() == 0) {
            throw new PositionsException(
                    "column baseline: all baselines are zero; growth needs something to grow from");
        }
        List<Extra> needed = needed(policy);
        for (OpeningPosition body : positions.bodies()) {
            needed.forEach(extra -> {
                if (extra.value().apply(body).isEmpty()) {
                    throw new PositionsException(
                            "body " + body.code() + ", column " + extra.column() + ": is empty, but "
                                    + policy.rule().type() + " of policy " + policy.id() + " needs it for every body");
                }
            });
            checkTarget(policy, body);
            checkPopulation(body);
            if (policy.rule() instanceof ScaleBack rule) {
                checkCeiling(rule, body);
            }
        }
    }

    private static List<Extra> needed(PacePolicy policy) {
        List<Extra> needed = new ArrayList<>();
        boolean rebased = policy.measuredOn() == DistanceBasis.POPULATION_REBASED;
        if (policy.rule() instanceof MinimumGrowthTaper || rebased) {
            needed.add(new Extra("population_growth", OpeningPosition::populationGrowth));
        }
        if (policy.rule() instanceof ScaleBack) {
            needed.add(new Extra("formula", OpeningPosition::formula));
        }
        if (policy.rule() instanceof Convergence rule) {
            needed.add(new Extra("growth", OpeningPosition::growth));
            if (rule.composition() == Composition.PARTIAL_BASE) {
                needed.add(new Extra("base_share", OpeningPosition::baseShare));
            }
        }
        if (policy.measuredOn() == DistanceBasis.NEW_TARGET) {
            needed.add(new Extra("new_target", OpeningPosition::newTarget));
        }
        return needed;
    }

    private static void checkTarget(PacePolicy policy, OpeningPosition body) {
        boolean hasTarget = body.target().isPresent() || body.targetShare().isPresent();
        if (!hasTarget && !(policy.rule() instanceof ScaleBack)) {
            throw new PositionsException(
                    "body " + body.code() + ": has neither target nor target_share; give one of the two");
        }
        if (policy.measuredOn() == DistanceBasis.GIVEN_TARGET
                && body.targetShare().isPresent()) {
            throw new PositionsException("body " + body.code() + ", column target_share: policy " + policy.id()
                    + " measures on GIVEN_TARGET; give target, or measure on OPENING");
        }
    }

    private static void checkPopulation(OpeningPosition body) {
        boolean vanishes = body.populationGrowth()
                .filter(growth -> growth.compareTo(Percent.of("-100")) <= 0)
                .isPresent();
        if (vanishes) {
            throw new PositionsException("body " + body.code() + ", column population_growth: "
                    + body.populationGrowth().get() + " leaves nobody; give percentage points above -100");
        }
    }

    private static void checkCeiling(ScaleBack rule, OpeningPosition body) {
        Percent floor = body.floor().orElse(rule.floor());
        Optional<Percent> ceiling = body.ceiling().or(rule::ceiling);
        if (ceiling.filter(limit -> limit.compareTo(floor) < 0).isPresent()) {
            throw new PositionsException("body " + body.code() + ", column ceiling: " + ceiling.get()
                    + " is below the floor of " + floor + "; raise the one or lower the other");
        }
    }

    /** One warning for each optional column that is given but plays no part under the policy. */
    static List<String> unused(PacePolicy policy, Positions positions) {
        List<String> used = new ArrayList<>(used(policy));
        return EXTRAS.stream()
                .filter(extra -> !used.contains(extra.column()))
                .filter(extra -> positions.bodies().stream()
                        .anyMatch(body -> extra.value().apply(body).isPresent()))
                .map(extra -> "column " + extra.column() + " is given, but "
                        + policy.rule().type() + " and the limits of policy " + policy.id() + " do not use it")
                .toList();
    }

    private static List<String> used(PacePolicy policy) {
        List<String> used = new ArrayList<>();
        needed(policy).forEach(extra -> used.add(extra.column()));
        if (policy.rule() instanceof MinimumGrowthTaper) {
            used.add("uplift");
        }
        if (policy.rule() instanceof ScaleBack) {
            used.addAll(List.of("prior", "floor", "ceiling"));
        }
        if (policy.limits().stream().anyMatch(Limit.NoFurtherUnderTarget.class::isInstance)) {
            used.add("previous_percent");
        }
        return used;
    }
}
