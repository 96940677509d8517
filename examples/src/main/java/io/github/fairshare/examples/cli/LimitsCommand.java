package io.github.fairshare.examples.cli;

import io.github.fairshare.allocation.rating.limit.IndicatorKind;
import io.github.fairshare.allocation.rating.limit.Level;
import io.github.fairshare.allocation.rating.limit.LimitMethod;
import io.github.fairshare.allocation.rating.limit.LimitsRequest;
import io.github.fairshare.allocation.rating.table.LimitsCsv;
import io.github.fairshare.core.measure.Given;
import io.github.fairshare.examples.cli.file.CommandStreams;
import io.github.fairshare.examples.cli.file.InMemory;
import io.github.fairshare.examples.cli.file.OutputFiles;
import io.github.fairshare.examples.cli.file.TableOptions;
import io.github.fairshare.examples.cli.option.DecimalConverter;
import io.github.fairshare.examples.cli.option.SheetOption;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Computes intervals of counts and limits round a benchmark. */
@Command(
        name = "limits",
        description = "Compute confidence intervals of counts, or control limits round a benchmark.",
        mixinStandardHelpOptions = true,
        versionProvider = FairshareCommand.Version.class,
        footerHeading = "%nExamples:%n",
        footer = {
            "  fairshare limits --method byar --confidence 0.95 --input counts.csv",
            "  fairshare limits --method wilson --multiple 2 --input counts.csv",
            "  fairshare limits --method exact-poisson --confidence 0.95 --per 1000 --input counts.csv",
            "  fairshare limits --method standard-deviations --multiple 2 --kind rate \\",
            "    --benchmark 4.8 --per 1000 --input counts.csv",
            "",
            "Input: a CSV with a header. Column count, and denominator where the method needs it",
            "(wilson, clopper-pearson, standard-deviations). Other columns are named on standard",
            "error and left out.",
            "",
            "wilson and clopper-pearson answer in fractions; byar and exact-poisson in counts, or",
            "in rates where --per and a denominator are given; standard-deviations in the unit of",
            "its benchmark: a proportion above 1 is per cent, up to 1 a fraction (or per cent with",
            "--per 100); a rate is per 1000 unless --per says otherwise.",
            "",
            "Columns of the result: count,denominator,lower,upper (15 significant digits)"
        })
final class LimitsCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(
            names = "--method",
            paramLabel = "METHOD",
            required = true,
            converter = MethodConverter.class,
            completionCandidates = Methods.class,
            description = "One of ${COMPLETION-CANDIDATES}.")
    private LimitMethod method = LimitMethod.WILSON;

    @Option(
            names = "--confidence",
            paramLabel = "C",
            converter = DecimalConverter.class,
            description = "Two-sided confidence as a fraction, for example 0.95.")
    private Optional<BigDecimal> confidence = Optional.empty();

    @Option(
            names = "--multiple",
            paramLabel = "K",
            converter = DecimalConverter.class,
            description = "Instead of a confidence: so many standard deviations either way, for example 2.")
    private Optional<BigDecimal> multiple = Optional.empty();

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            converter = KindConverter.class,
            description = "What the benchmark is: proportion or rate.")
    private Optional<IndicatorKind> kind = Optional.empty();

    @Option(
            names = "--benchmark",
            paramLabel = "NUMBER",
            converter = DecimalConverter.class,
            description = "The benchmark as printed: 9.7 for 9.7 %%, 4.8 for 4.8 per 1000.")
    private Optional<BigDecimal> benchmark = Optional.empty();

    @Option(names = "--per", paramLabel = "NUMBER", description = "The base of rates, for example 1000.")
    private Optional<Long> per = Optional.empty();

    @Option(
            names = "--input",
            paramLabel = "FILE",
            required = true,
            description = "The counts, a CSV; - is standard input.")
    private Path input = Path.of("-");

    @Mixin
    private TableOptions result = new TableOptions();

    @Mixin
    private SheetOption sheet = new SheetOption();

    private final CommandStreams streams;

    LimitsCommand(CommandStreams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        LimitsRequest request = request();
        List<String> unused = new ArrayList<>();
        String answer = sheet.table(input)
                .read(streams, reader -> InMemory.text(out -> unused.addAll(LimitsCsv.answer(reader, request, out))));
        result.deliver(answer, new OutputFiles(), streams);
        if (!unused.isEmpty()) {
            streams.say("not used, and not in the result: " + String.join(", ", unused)
                    + "; the columns that count are count and denominator");
        }
        return 0;
    }

    private LimitsRequest request() {
        if (confidence.isPresent() == multiple.isPresent()) {
            throw wrong("give either --confidence or --multiple"
                    + (confidence.isPresent() ? ", not both" : ": how far out the limits lie"));
        }
        try {
            return LimitsRequest.builder()
                    .method(method)
                    .level(confidence
                            .map(Level::ofConfidence)
                            .orElseGet(() ->
                                    Level.ofMultiple(multiple.orElseThrow().doubleValue())))
                    .kind(kind)
                    .benchmark(benchmark)
                    .per(per)
                    .build();
        } catch (IllegalArgumentException e) {
            throw wrong(String.valueOf(e.getMessage()));
        }
    }

    private ParameterException wrong(String why) {
        return new ParameterException(spec.commandLine(), why);
    }

    /** Reads a method as {@code exact-poisson}. */
    static final class MethodConverter implements ITypeConverter<LimitMethod> {
        @Override
        public LimitMethod convert(String value) {
            try {
                return LimitMethod.parse(value);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(String.valueOf(e.getMessage()));
            }
        }
    }

    /** Reads a kind as {@code rate}. */
    static final class KindConverter implements ITypeConverter<IndicatorKind> {
        @Override
        public IndicatorKind convert(String value) {
            return switch (value) {
                case "proportion" -> IndicatorKind.PROPORTION;
                case "rate" -> IndicatorKind.RATE;
                default ->
                    throw new TypeConversionException(
                            "\'" + Given.shown(value) + "' is no kind; expected proportion or rate");
            };
        }
    }

    /** Names the methods in the help. */
    static final class Methods implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Arrays.stream(LimitMethod.values()).map(LimitMethod::id).iterator();
        }
    }
}
