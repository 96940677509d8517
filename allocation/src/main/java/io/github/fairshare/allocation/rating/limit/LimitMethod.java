package io.github.fairshare.allocation.rating.limit;

import io.github.fairshare.core.measure.Given;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/** How limits and intervals are computed; every result names the one that made it. */
public enum LimitMethod {
    /** So many standard deviations: binomial for proportions, Poisson for rates, the standard error for scores. */
    STANDARD_DEVIATIONS,
    /** Wilson's score interval of a proportion. */
    WILSON,
    /** Byar's approximation to the exact interval of a Poisson count. */
    BYAR,
    /** The exact interval of a Poisson count, by quantiles of the chi-squared distribution. */
    EXACT_POISSON,
    /** The exact interval of a binomial count after Clopper and Pearson, by quantiles of the beta distribution. */
    CLOPPER_PEARSON;

    /**
     * Reads what {@link #id()} writes.
     *
     * @param id for example {@code "exact-poisson"}
     * @return the method
     * @throws IllegalArgumentException where there is no such method
     */
    public static LimitMethod parse(String id) {
        Objects.requireNonNull(id, "id");
        return Arrays.stream(values())
                .filter(method -> method.id().equals(id))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("\'" + Given.shown(id) + "' is no method; expected one of "
                                + Arrays.stream(values()).map(LimitMethod::id).collect(Collectors.joining(", "))));
    }

    /**
     * The name on the command line.
     *
     * @return for example {@code exact-poisson}
     */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Whether the method can judge such an indicator.
     *
     * @param kind what the indicator measures
     * @return true for every kind where the method is STANDARD_DEVIATIONS
     */
    public boolean suits(IndicatorKind kind) {
        return switch (this) {
            case STANDARD_DEVIATIONS -> true;
            case WILSON, CLOPPER_PEARSON -> kind == IndicatorKind.PROPORTION;
            case BYAR, EXACT_POISSON -> kind == IndicatorKind.RATE;
        };
    }

    /**
     * The method that judges an indicator where this one is asked for.
     *
     * @param kind what the indicator measures
     * @return this method where it suits, else STANDARD_DEVIATIONS, the one that suits every kind
     */
    public LimitMethod orStandardDeviations(IndicatorKind kind) {
        return suits(kind) ? this : STANDARD_DEVIATIONS;
    }
}
