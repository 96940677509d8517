package io.github.fairshare.allocation.pace.policy.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.fairshare.allocation.internal.JsonFaults;
import io.github.fairshare.allocation.internal.JsonField;
import io.github.fairshare.allocation.pace.policy.Balance;
import io.github.fairshare.allocation.pace.policy.DistanceBasis;
import io.github.fairshare.allocation.pace.policy.ImmutablePacePolicy;
import io.github.fairshare.allocation.pace.policy.Limit;
import io.github.fairshare.allocation.pace.policy.MoneyUnit;
import io.github.fairshare.allocation.pace.policy.PacePolicy;
import io.github.fairshare.allocation.pace.policy.PolicySource;
import io.github.fairshare.allocation.pace.policy.Pot;
import io.github.fairshare.allocation.rounding.Rounding;
import io.github.fairshare.core.measure.FinancialYear;
import io.github.fairshare.core.measure.Pounds;
import io.github.fairshare.core.source.Basis;
import io.github.fairshare.core.source.Citation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Reads policies, version 1, and refuses everything that is not exactly that. */
final class PolicyReader {
    private PolicyReader() {}

    /** Reads a policy, some of whose parameters have other values than the text gives them. */
    static PacePolicy read(JsonNode json, Map<String, String> values) {
        PolicyNode root = new PolicyNode(new JsonField(json, ""), new Figures());
        JsonFaults faults = new JsonFaults();
        root.field().object();
        root.find("version").ifPresent(PolicyReader::checkVersion);
        faults.read(() -> root.get("version"));
        faults.read(() -> root.fields(
                "version",
                "id",
                "title",
                "financialYear",
                "unit",
                "parameters",
                "pot",
                "distance",
                "rule",
                "limits",
                "balance",
                "rounding",
                "sources"));
        faults.read(() -> ParameterReader.read(root, values));
        PacePolicy policy = policy(root, faults);
        root.figures().requireAllUsed();
        return ImmutablePacePolicy.copyOf(policy)
                .withParameters(root.figures().all())
                .withSources(Stream.concat(citations(root.figures()), policy.sources().stream())
                        .toList());
    }

    private static PacePolicy policy(PolicyNode root, JsonFaults faults) {
        ImmutablePacePolicy.Builder policy = ImmutablePacePolicy.builder();
        faults.read(() -> policy.id(root.get("id").filledText()));
        faults.read(() -> policy.title(root.get("title").filledText()));
        faults.read(() -> policy.financialYear(root.find("financialYear").map(PolicyReader::year)));
        Optional<MoneyUnit> unit = faults.read(() -> root.get("unit").choice(MoneyUnit.class));
        Optional<Balance> solveFor = faults.read(() -> solveFor(root));
        faults.read(() -> policy.pot(pot(root.get("pot"), unit.orElse(MoneyUnit.POUNDS))));
        faults.read(() -> policy.measuredOn(
                root.find("distance").map(PolicyReader::measuredOn).orElse(DistanceBasis.OPENING)));
        faults.read(() -> policy.rule(RuleReader.read(root.get("rule"), solveFor.orElse(Balance.NONE))));
        faults.read(() -> policy.addAllLimits(limits(root, solveFor)));
        faults.read(() -> policy.rounding(root.find("rounding").map(PolicyReader::rounding)));
        faults.read(() -> policy.addAllSources(JsonFaults.each(root.list("sources"), PolicyReader::source)));
        faults.requireNone();
        return policy.unit(unit.orElseThrow()).balance(solveFor.orElseThrow()).build();
    }

    /** Where it is not known what is solved for, a limit without a figure may be the one. */
    private static List<Limit> limits(PolicyNode root, Optional<Balance> solveFor) {
        List<PolicyNode> limits = root.list("limits").stream()
                .filter(limit -> solveFor.isPresent() || limit.find("percent").isPresent())
                .toList();
        return JsonFaults.each(limits, limit -> LimitReader.read(limit, solveFor.orElse(Balance.NONE)));
    }

    /** A figure that is a parameter has the parameter's citation. */
    private static Stream<PolicySource> citations(Figures figures) {
        return figures.uses().entrySet().stream()
                .flatMap(use -> figures.all().stream()
                        .filter(parameter -> parameter.name().equals(use.getValue()))
                        .flatMap(parameter -> parameter.citation().stream())
                        .map(citation -> new PolicySource(use.getKey(), citation)));
    }

    /** Refuses a parameter at the figure that is solved for. */
    static PolicyNode requireUnnamed(PolicyNode figure, Balance solveFor) {
        if (figure.isNamed()) {
            throw figure.refused(figure.text() + " was given, but " + solveFor
                    + " is solved for; leave the figure out, or give a number to start from");
        }
        return figure;
    }

    private static void checkVersion(PolicyNode node) {
        if (!node.json().isInt() || node.json().intValue() != 1) {
            throw node.field().wrong("1; this library reads version 1");
        }
    }

    private static FinancialYear year(PolicyNode node) {
        return node.make(() -> FinancialYear.parse(node.text()));
    }

    private static DistanceBasis measuredOn(PolicyNode node) {
        return onlyChoice(node, "measuredOn", DistanceBasis.class);
    }

    private static Balance solveFor(PolicyNode root) {
        return onlyChoice(root.get("balance"), "solveFor", Balance.class);
    }

    /** What an object chooses that has no other field. */
    private static <E extends Enum<E>> E onlyChoice(PolicyNode node, String name, Class<E> kind) {
        JsonFaults faults = new JsonFaults();
        faults.read(() -> node.fields(name));
        Supplier<E> choice = faults.part(() -> node.get(name).choice(kind));
        return faults.make(choice);
    }

    private static Pot pot(PolicyNode node, MoneyUnit unit) {
        if (node.json().isTextual()) {
            if (node.text().equals("NONE")) {
                return new Pot.None();
            }
            throw node.unknownKind(node.text(), "NONE, {\"growthPercent\": \"5.5\"}, {\"total\": \"1050\"}");
        }
        JsonFaults faults = new JsonFaults();
        faults.read(() -> node.fields("growthPercent", "total"));
        Supplier<Pot> pot = faults.part(() -> potIn(node, unit));
        return faults.make(pot);
    }

    private static Pot potIn(PolicyNode node, MoneyUnit unit) {
        Optional<PolicyNode> growth = node.find("growthPercent");
        Optional<PolicyNode> total = node.find("total");
        if (growth.isPresent() == total.isPresent()) {
            throw node.refused((growth.isPresent() ? "both" : "neither")
                    + " growthPercent and total were given; give one of the two");
        }
        if (growth.isPresent()) {
            PolicyNode field = growth.get();
            return field.make(() -> new Pot.Growth(field.percent(-100, 1000)));
        }
        PolicyNode field = total.get();
        return field.make(() -> new Pot.Total(unit.toPounds(field.decimal())));
    }

    static int years(PolicyNode node) {
        int years = node.count();
        if (years < 1 || years > 100) {
            throw node.refused(years + " was given, expected a number of years from 1 to 100");
        }
        return years;
    }

    private static Rounding rounding(PolicyNode node) {
        JsonFaults faults = new JsonFaults();
        faults.read(() -> node.fields("unit", "mode", "method"));
        Supplier<Pounds> unit = faults.part(() -> Pounds.of(node.get("unit").decimal()));
        Supplier<Rounding.Mode> mode = faults.part(() -> node.get("mode").choice(Rounding.Mode.class));
        Supplier<Rounding.Method> method = faults.part(() -> node.get("method").choice(Rounding.Method.class));
        return faults.make(() -> node.get("unit").make(() -> new Rounding(unit.get(), mode.get(), method.get())));
    }

    private static PolicySource source(PolicyNode node) {
        JsonFaults faults = new JsonFaults();
        faults.read(() -> node.fields("document", "locator", "basis", "of"));
        Supplier<String> document = faults.part(() -> node.get("document").filledText());
        Supplier<String> locator = faults.part(() -> node.get("locator").text());
        Supplier<Basis> basis = faults.part(() -> node.get("basis").choice(Basis.class));
        Supplier<String> of = faults.part(() -> node.get("of").filledText());
        return faults.make(() ->
                new PolicySource(of.get(), node.make(() -> new Citation(document.get(), locator.get(), basis.get()))));
    }
}
