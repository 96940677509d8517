package io.github.fairshare.examples.report.section;

import io.github.fairshare.core.organisation.OrganisationCode;
import io.github.fairshare.core.organisation.OrganisationRegistry;
import io.github.fairshare.core.report.Parsed;
import io.github.fairshare.core.source.AsOf;
import io.github.fairshare.core.table.DataTable;
import io.github.fairshare.examples.kind.SourceKind;
import io.github.fairshare.examples.report.content.Block;
import io.github.fairshare.examples.report.content.Section;
import io.github.fairshare.parsers.Sources;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A bundled source that has been read.
 *
 * @param <T> the type of the records
 * @param source the source
 * @param kind what it was read as
 * @param parsed what was read
 */
record Reading<T>(Sources source, SourceKind<T> kind, Parsed<T> parsed) {
    static <T> Reading<T> of(Sources source, SourceKind<T> kind) {
        return new Reading<>(source, kind, kind.parser().parse(source.text(), source.options()));
    }

    Optional<LocalDate> day() {
        return parsed.document().asOf().map(AsOf::day);
    }

    /** The name that a CCG bore on the day of the source; empty where the code is. */
    String registeredName(Optional<OrganisationCode> code) {
        return code.flatMap(OrganisationRegistry.ccgs()::find)
                .map(organisation -> day().map(organisation::nameOn).orElseGet(organisation::name))
                .orElse("");
    }

    /** Source and standing, for charts. */
    List<String> footnotes(String note) {
        return List.of(
                "Source: " + source.publisher() + ", " + source.title() + " (" + source.licence() + ").",
                "Unofficial: computed by Fairshare. " + note);
    }

    /** What is said about every source, where all records are of one kind. */
    List<Block> summary(String rows, Function<T, String> label) {
        return new SourceSummary<>(parsed, row -> rows, label).blocks();
    }

    /** The section: what is said about every source, then the rest. */
    Section section(List<Block> summary, List<? extends Block> rest, Map<String, DataTable> tables) {
        List<Block> blocks = new ArrayList<>(summary);
        blocks.addAll(rest);
        Map<String, DataTable> all = new LinkedHashMap<>();
        all.put(kind.id(), kind.table(parsed));
        all.putAll(tables);
        String names = day().map(day -> " Names are read as of " + day + ".").orElse("");
        return new Section(
                source.id(),
                source.title(),
                source.publisher() + ", " + source.licence() + "." + names,
                blocks,
                new Section.Data(all, parsed.diagnostics()));
    }
}
