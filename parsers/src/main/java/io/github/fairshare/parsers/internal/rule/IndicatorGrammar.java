package io.github.fairshare.parsers.internal.rule;

import io.github.fairshare.core.measure.PrintedFigure;
import io.github.fairshare.core.model.AssessmentIndicator;
import io.github.fairshare.core.model.AssessmentIndicator.Band;
import io.github.fairshare.core.model.AssessmentIndicator.Benchmark;
import io.github.fairshare.core.model.AssessmentIndicator.Direction;
import io.github.fairshare.core.model.AssessmentIndicator.Position;
import io.github.fairshare.core.model.AssessmentIndicator.Unit;
import io.github.fairshare.core.model.AssessmentRule.Threshold;
import io.github.fairshare.core.model.Rating;
import io.github.fairshare.core.model.RatingLabel;
import io.github.fairshare.parsers.internal.rating.RatingWords;
import io.github.fairshare.parsers.internal.text.TextLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The grammar of the cells in which a rule of assessment is printed. */
public final class IndicatorGrammar {
    private static final int LONGEST_CELL = 2000;
    private static final String FIGURE = "([0-9]{1,9}+(?:\\.[0-9]{1,9}+)?+)";
    private static final Pattern SCORE = Pattern.compile("= ?" + FIGURE);
    private static final Pattern IN_BRACKETS = Pattern.compile("\\(([^()]*+)\\)[^()]*+$");
    private static final Pattern DASH = Pattern.compile(" ?[-\u2013] ?");
    private static final Pattern BENCHMARK = Pattern.compile(FIGURE + " ?(per 1,?000 births|out of 100|%|per cent)");
    private static final Pattern AT_LEAST = Pattern.compile("(?:above or equal to|at least|>=|\u2265) ?" + FIGURE);
    private static final Pattern BELOW = Pattern.compile("(?:below|less than|<) ?" + FIGURE);

    private IndicatorGrammar() {}

    /**
     * Reads a row of the table of indicators.
     *
     * @param indicator for example "Choices in maternity services (2017)"
     * @param scores for example "Significantly below the national benchmark = 0 ..."
     * @param benchmark for example "2017 National mean (60.8 out of 100)"
     * @return empty where no score can be read
     */
    public static Optional<AssessmentIndicator> indicator(String indicator, String scores, String benchmark) {
        List<Band> bands = bands(shortened(scores));
        if (bands.isEmpty() || indicator.isBlank()) {
            return Optional.empty();
        }
        String bare = shortened(indicator);
        Matcher period = IN_BRACKETS.matcher(bare);
        boolean dated = period.find();
        return Optional.of(AssessmentIndicator.builder()
                .name(dated ? bare.substring(0, period.start()).strip() : bare)
                .period(
                        dated
                                ? Optional.of(
                                        DASH.matcher(period.group(1).strip()).replaceAll("-"))
                                : Optional.empty())
                .goodIs(direction(bands))
                .benchmark(benchmark(shortened(benchmark)))
                .addAllBands(bands)
                .build());
    }

    /**
     * Reads a row of the table of thresholds.
     *
     * @param rating for example "Good"
     * @param range for example "Above or equal to 1.0625 and below 1.3125"
     * @return empty where it names no rating or no limit
     */
    public static Optional<Threshold> threshold(String rating, String range) {
        String lower = shortened(range).toLowerCase(Locale.ROOT);
        Optional<PrintedFigure> atLeast = figure(AT_LEAST, lower);
        Optional<PrintedFigure> below = figure(BELOW, lower);
        return atLeast.or(() -> below).isEmpty()
                ? Optional.empty()
                : RatingWords.find(shortened(rating))
                        .flatMap(RatingLabel::rating)
                        .map(known -> new Threshold(known, atLeast, below));
    }

    /**
     * Whether an indicator is read as a whole.
     *
     * @param indicator as read
     * @return false where its benchmark, its period, or a band is missing
     */
    public static boolean isWhole(AssessmentIndicator indicator) {
        return indicator.benchmark().isPresent()
                && indicator.period().isPresent()
                && indicator.goodIs().isPresent()
                && indicator.bands().size() > 2;
    }

    /**
     * Whether the thresholds name each rating once and leave no gap.
     *
     * @param thresholds as read, the best rating first
     * @return false where a rating is missing or a limit is not that of the next rating
     */
    public static boolean areWhole(List<Threshold> thresholds) {
        if (thresholds.size() != Rating.values().length) {
            return false;
        }
        for (int at = 0; at + 1 < thresholds.size(); at++) {
            Optional<PrintedFigure> upper = thresholds.get(at).atLeast();
            if (upper.isEmpty() || !upper.equals(thresholds.get(at + 1).below())) {
                return false;
            }
        }
        return true;
    }

    private static List<Band> bands(String text) {
        List<Band> bands = new ArrayList<>();
        Matcher score = SCORE.matcher(text);
        int start = 0;
        while (score.find()) {
            PrintedFigure figure = PrintedFigure.of(canonical(score.group(1)));
            position(text.substring(start, score.start()).toLowerCase(Locale.ROOT))
                    .ifPresent(position -> bands.add(new Band(position, figure)));
            start = score.end();
        }
        return bands;
    }

    private static Optional<Position> position(String words) {
        boolean above = words.contains("above");
        boolean below = words.contains("below");
        boolean insignificant = words.contains("not significant");
        if (above && below) {
            return insignificant ? Optional.of(Position.NOT_SIGNIFICANT) : Optional.empty();
        }
        if (!above && !below) {
            return Optional.empty();
        }
        if (insignificant) {
            return Optional.of(above ? Position.ABOVE : Position.BELOW);
        }
        return words.contains("significant")
                ? Optional.of(above ? Position.SIGNIFICANTLY_ABOVE : Position.SIGNIFICANTLY_BELOW)
                : Optional.empty();
    }

    private static Optional<Direction> direction(List<Band> bands) {
        Optional<PrintedFigure> above = score(bands, Position.SIGNIFICANTLY_ABOVE);
        Optional<PrintedFigure> below = score(bands, Position.SIGNIFICANTLY_BELOW);
        if (above.isEmpty() || below.isEmpty()) {
            return Optional.empty();
        }
        int order = above.get().value().compareTo(below.get().value());
        return order == 0 ? Optional.empty() : Optional.of(order < 0 ? Direction.LOW : Direction.HIGH);
    }

    private static Optional<PrintedFigure> score(List<Band> bands, Position position) {
        return bands.stream()
                .filter(band -> band.position() == position)
                .map(Band::score)
                .findFirst();
    }

    private static Optional<Benchmark> benchmark(String text) {
        Matcher found = BENCHMARK.matcher(text);
        if (!found.find()) {
            return Optional.empty();
        }
        int end = text.lastIndexOf('(', found.start());
        String basis = text.substring(0, end < 0 ? found.start() : end).strip();
        return Optional.of(new Benchmark(basis, PrintedFigure.of(canonical(found.group(1))), unit(found.group(2))));
    }

    private static Unit unit(String words) {
        if (words.contains("births")) {
            return Unit.PER_1000_BIRTHS;
        }
        return words.contains("out of") ? Unit.OUT_OF_100 : Unit.PERCENT;
    }

    private static Optional<PrintedFigure> figure(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        return found.find() ? PrintedFigure.find(found.group(1)) : Optional.empty();
    }

    /** A printed figure has no leading zeros. */
    private static String canonical(String digits) {
        int from = 0;
        while (from + 1 < digits.length() && digits.charAt(from) == '0' && digits.charAt(from + 1) != '.') {
            from++;
        }
        return digits.substring(from);
    }

    private static String shortened(String cell) {
        return TextLayout.folded(cell.substring(0, Math.min(cell.length(), LONGEST_CELL)));
    }
}
