package io.github.fairshare.parsers.internal.rating;

import io.github.fairshare.core.organisation.OrganisationCode;
import io.github.fairshare.core.report.DiagnosticCode;
import io.github.fairshare.core.report.Disposition;
import io.github.fairshare.core.report.Repair;
import io.github.fairshare.core.report.Severity;
import io.github.fairshare.core.source.SourceLine;
import io.github.fairshare.parsers.internal.account.DiagnosticLog;
import io.github.fairshare.parsers.internal.account.OpenDocument;
import io.github.fairshare.parsers.internal.name.Claims;
import io.github.fairshare.parsers.internal.name.NamesOfList;
import io.github.fairshare.parsers.internal.rating.ListPart.RatedList;
import io.github.fairshare.parsers.internal.rating.RatingCells.Origin;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Decides which lists have the rating of which the words in their heading are a misreading. Two things have to prove it:
 * the list is one of CCGs that no other row names; and the heading goes on with a list whose rating is printed, or reads
 * as the heading of such a list but for the rating, or prints the number of names below it. The entries of any other list
 * are left out.
 */
final class MisreadHeadings {
    private final List<ListPart> parts;
    private final List<RatingRow> rows;
    private final Map<Integer, Repair> repairs = new HashMap<>();
    private final Map<Integer, ListPart> partOf = new HashMap<>();
    private final NamesBelowHeadings named = new NamesBelowHeadings();

    private MisreadHeadings(List<ListPart> parts, List<RatingRow> rows) {
        this.parts = parts;
        this.rows = rows;
        parts.forEach(part -> part.lines().forEach(line -> partOf.put(line, part)));
    }

    /**
     * Weighs the headings.
     *
     * @param parts of all lists
     * @param rows of the whole document
     * @param names tells what entries name
     * @return what was decided
     */
    static MisreadHeadings of(List<ListPart> parts, List<RatingRow> rows, NamesOfList names) {
        MisreadHeadings headings = new MisreadHeadings(parts, rows);
        if (parts.stream().anyMatch(ListPart::isMisread)) {
            headings.weigh(names);
        }
        return headings;
    }

    /** All rows but those of lists whose rating is not proven. */
    List<RatingRow> proven() {
        return rows.stream()
                .filter(row -> partOf(row).filter(this::isRefused).isEmpty())
                .toList();
    }

    /** The lists whose rating is printed or proven. */
    List<RatedList> lists() {
        return parts.stream()
                .filter(part -> part.line().equals(part.list().heading()) && !isRefused(part))
                .map(ListPart::list)
                .toList();
    }

    /** The same drafts, those of misread headings with what their rating was concluded from. */
    List<RatingDraft> concluded(List<RatingDraft> drafts) {
        return drafts.stream()
                .map(draft -> partOf(draft.row())
                        .flatMap(part -> repair(part)
                                .map(repair -> draft.with(part.list().rating(), repair)))
                        .orElse(draft))
                .toList();
    }

    /** Accounts for the headings, and says which of them were misread. */
    void report(OpenDocument document) {
        for (ListPart part : parts) {
            if (!isRefused(part)) {
                document.mark(part.line(), Disposition.HEADER);
                repair(part).ifPresent(repair -> reportRead(part, repair, document));
            } else if (!part.lines().isEmpty() && (!part.heading().isOtherWord() || named.hasNames(part))) {
                reportRefused(part, document);
            }
        }
    }

    private static void reportRead(ListPart part, Repair repair, OpenDocument document) {
        document.log()
                .addRepair(
                        DiagnosticLog.at(
                                part.line(),
                                Severity.WARNING,
                                DiagnosticCode.OCR_SUSPECT,
                                "the rating '" + repair.before() + "' in the heading of a list was probably misread"),
                        repair);
    }

    private void reportRefused(ListPart part, OpenDocument document) {
        int last = part.lines().stream().reduce(part.line().number(), Math::max);
        for (SourceLine line : document.lines().subList(part.line().number() - 1, last)) {
            boolean own = line.equals(part.line()) || part.lines().contains(line.number());
            if (own && !document.isMarked(line)) {
                document.mark(line, Disposition.UNPARSED);
            }
        }
        document.log()
                .add(DiagnosticLog.at(
                                part.line(),
                                Severity.WARNING,
                                DiagnosticCode.LINE_UNPARSED,
                                "the line is like the heading of a list rated "
                                        + part.list().rating().printed()
                                        + ", but nothing proves that it is one; no record was taken from the "
                                        + part.lines().size() + " entries below it")
                        .lastLine(last));
    }

    private Optional<Repair> repair(ListPart part) {
        return Optional.ofNullable(repairs.get(part.line().number()));
    }

    private boolean isRefused(ListPart part) {
        return part.isMisread() && repair(part).isEmpty();
    }

    private Optional<ListPart> partOf(RatingRow row) {
        return row.first().origin() == Origin.LIST
                ? Optional.ofNullable(partOf.get(row.line().number()))
                : Optional.empty();
    }

    private void weigh(NamesOfList names) {
        rows.forEach(row -> named.add(row, partOf(row), names));
        Map<String, ListPart> forms = new HashMap<>();
        Map<Integer, ListPart> lists = new HashMap<>();
        parts.stream().filter(part -> !part.isMisread() && named.hasNames(part)).forEach(part -> {
            forms.putIfAbsent(part.heading().form(), part);
            lists.putIfAbsent(part.list().heading().number(), part);
        });
        for (ListPart part : parts) {
            if (part.isMisread() && !part.heading().isOtherWord() && named.areFree(part)) {
                List<String> proof = new ArrayList<>();
                Optional.ofNullable(lists.get(part.list().heading().number()))
                        .ifPresent(other -> proof.add("the list of " + other.quoted() + " goes on over both headings"));
                Optional.ofNullable(forms.get(part.heading().form()))
                        .ifPresent(other ->
                                proof.add("but for the rating, the heading reads as that of " + other.quoted()));
                if (part.heading().count().equals(OptionalInt.of(count(part.list())))) {
                    proof.add("the heading prints as many names as stand below it");
                }
                conclude(part, proof);
            }
        }
    }

    /** How many different names a list has in each of its parts. */
    private int count(RatedList list) {
        return parts.stream()
                .filter(part -> part.list().heading().equals(list.heading()))
                .mapToInt(part -> named.below(part).size())
                .sum();
    }

    private void conclude(ListPart part, List<String> proof) {
        if (!proof.isEmpty()) {
            proof.add("the names below are those of CCGs, and no other row names them");
            proof.add("no other rating is like '" + part.misread() + "'");
            String rating = part.list().rating().printed();
            Repair repair = new Repair("list-rating-misread", part.misread(), rating, proof, List.of());
            repairs.put(part.line().number(), repair);
        }
    }

    /** What the entries below one heading of a list name, or all rows that are in no list. */
    private static final class Named {
        private final Set<OrganisationCode> codes = new HashSet<>();
        private int unknown;

        int size() {
            return codes.size() + unknown;
        }
    }

    /** The names below each heading, and who else has them. */
    private static final class NamesBelowHeadings {
        /** No heading stands on this line: all rows that are in no list. */
        private static final int ELSEWHERE = 0;

        private final Claims claims = Claims.of(List.of());
        private final Map<Integer, Named> byHeading = new HashMap<>();

        private Named below(ListPart part) {
            return byHeading.getOrDefault(part.line().number(), new Named());
        }

        /** Whether any entry of a part names a CCG. */
        boolean hasNames(ListPart part) {
            return !below(part).codes.isEmpty();
        }

        /** Whether most entries of a part name CCGs, and no row outside of it names any of them. */
        boolean areFree(ListPart part) {
            Named named = below(part);
            return named.codes.size() > named.unknown && named.codes.stream().allMatch(claims::isOfOne);
        }

        void add(RatingRow row, Optional<ListPart> part, NamesOfList names) {
            int place = part.map(known -> known.line().number()).orElse(ELSEWHERE);
            Named named = byHeading.computeIfAbsent(place, any -> new Named());
            for (String name : names.parts(row.name()).orElseGet(() -> List.of(row.name()))) {
                Optional<OrganisationCode> code = names.find(name).or(() -> OrganisationCode.find(row.code()));
                code.ifPresent(known -> claims.add(known, place));
                code.ifPresent(named.codes::add);
                named.unknown += code.isEmpty() && !name.isEmpty() ? 1 : 0;
            }
        }
    }
}
