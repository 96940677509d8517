package service;

import io.github.fairshare.allocation.pace.PaceOfChange;
import io.github.fairshare.allocation.pace.policy.PacePolicy;
import io.github.fairshare.allocation.pace.policy.PolicyException;
import io.github.fairshare.allocation.pace.policy.json.PacePolicies;
import io.github.fairshare.allocation.pace.table.PositionsCsv;
import io.github.fairshare.allocation.rating.RatingEngine;
import io.github.fairshare.allocation.rating.rule.RuleSet;
import io.github.fairshare.allocation.rating.rule.json.RuleSets;
import io.github.fairshare.allocation.rating.table.IndicatorsCsv;
import io.github.fairshare.core.model.DtocTarget;
import io.github.fairshare.core.organisation.NameResolver;
import io.github.fairshare.core.organisation.OrganisationRegistry;
import io.github.fairshare.core.report.Diagnostic;
import io.github.fairshare.core.report.Parsed;
import io.github.fairshare.parsers.DtocTargetsParser;
import io.github.fairshare.parsers.SourceText;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** What each request is answered with; no exception of the library leaves here. */
final class Answers {
    private static final NameResolver NAMES = NameResolver.of(OrganisationRegistry.ccgs());

    private Answers() {}

    static Answer to(String request, Map<String, String> query, byte[] body) {
        try {
            return switch (request) {
                case "POST /dtoc-targets" -> parse(body);
                case "GET /organisations" -> resolve(given(query, "name"), day(given(query, "asOf")));
                case "GET /policies" -> Answer.of(policy(given(query, "id")));
                case "POST /allocations" -> allocate(policy(given(query, "policy")), table(body));
                case "POST /ratings" -> score(rules(given(query, "rules")), table(body));
                default -> Answer.problem(Problem.of(404, "Not found", request + " is answered by nothing here"));
            };
        } catch (PolicyException e) {
            return Answer.problem(Problem.of(422, "Not usable", e.getMessage()).at(e.path()));
        } catch (IllegalArgumentException e) {
            return Answer.problem(Problem.of(422, "Not usable", e.getMessage()));
        }
    }

    private static Answer parse(byte[] body) {
        Parsed<DtocTarget> parsed = DtocTargetsParser.standard().parse(SourceText.of(body));
        Optional<Diagnostic> refusal = parsed.findRefusal();
        return refusal.isPresent()
                ? Answer.problem(Problem.of(422, "Not this kind of document", refusal.get().message()))
                : Answer.of(parsed);
    }

    private static Answer resolve(String name, LocalDate day) {
        return Answer.of(NAMES.resolve(name, day));
    }

    private static Answer allocate(PacePolicy policy, Reader positions) {
        return Answer.of(PaceOfChange.allocate(policy, PositionsCsv.read(positions, policy.unit())));
    }

    private static Answer score(RuleSet rules, Reader indicators) {
        return Answer.of(RatingEngine.of(rules).scoreAll(IndicatorsCsv.read(indicators, rules)));
    }

    private static PacePolicy policy(String id) {
        return PacePolicies.find(id)
                .orElseThrow(() -> new IllegalArgumentException(
                        "no policy is called '" + id + "'; there are " + PacePolicies.ids()));
    }

    private static RuleSet rules(String id) {
        return RuleSets.find(id)
                .orElseThrow(() -> new IllegalArgumentException(
                        "no rule set is called '" + id + "'; there are " + RuleSets.ids()));
    }

    private static Reader table(byte[] body) {
        return new StringReader(new String(body, StandardCharsets.UTF_8));
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("asOf was '" + text + "', expected a day such as 2017-09-01", e);
        }
    }

    private static String given(Map<String, String> query, String name) {
        return Optional.ofNullable(query.get(name))
                .orElseThrow(() -> new IllegalArgumentException("the parameter " + name + " is missing; give it in the address"));
    }
}
