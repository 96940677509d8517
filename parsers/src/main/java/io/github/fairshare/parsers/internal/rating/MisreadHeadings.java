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
import java.util.function.Function;
import java.util.stream.Stream;

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
    private final Set<Integer> withNames = new HashSet<>();

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
            } else if (!part.lines().isEmpty()
                    && (!part.heading().isOtherWord()
                            || withNames.contains(part.line().number()))) {
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
        NamesBelowHeadings named = NamesBelowHeadings.of(rows, this::partOf, names);
        parts.stream()
                .filter(named::hasNames)
                .forEach(part -> withNames.add(part.line().number()));
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
                if (part.heading().count().equals(OptionalInt.of(named.count(part.list())))) {
                    proof.add("the heading prints as many names as stand below it");
                }
                conclude(part, proof);
            }
        }
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

    /** Which CCGs the entries below each heading of a list name, and how many other names they have. */
    private static final class NamesBelowHeadings {
        /** No heading stands on this line: all rows that are in no list. */
        private static final int ELSEWHERE = 0;

        private final NamesOfList names;
        private final Claims claims = Claims.of(List.of());
        private final Map<Integer, Set<OrganisationCode>> codes = new HashMap<>();
        private final Map<Integer, Integer> unknown = new HashMap<>();
        private final Map<Integer, Integer> counts = new HashMap<>();

        private NamesBelowHeadings(NamesOfList names) {
            this.names = names;
        }

        static NamesBelowHeadings of(
                List<RatingRow> rows, Function<RatingRow, Optional<ListPart>> partOf, NamesOfList names) {
            NamesBelowHeadings found = new NamesBelowHeadings(names);
            for (RatingRow row : rows) {
                Optional<ListPart> part = partOf.apply(row);
                int place = part.map(ListPart::line).map(line -> line.number()).orElse(ELSEWHERE);
                int added = found.add(row, place);
                part.ifPresent(
                        known -> found.counts.merge(known.list().heading().number(), added, Integer::sum));
            }
            return found;
        }

        /** Whether any entry of a part names a CCG. */
        boolean hasNames(ListPart part) {
            return codes.containsKey(part.line().number());
        }

        /** Whether most entries of a part name CCGs, and no row outside of it names any of them. */
        boolean areFree(ListPart part) {
            int line = part.line().number();
            Set<OrganisationCode> named = codes.getOrDefault(line, Set.of());
            return named.size() > unknown.getOrDefault(line, 0)
                    && named.stream().allMatch(claims::isOfOne);
        }

        /** How many different names a list has in all its parts. */
        int count(RatedList list) {
            return counts.getOrDefault(list.heading().number(), 0);
        }

        /** How many names more the place has now. */
        private int add(RatingRow row, int place) {
            int added = 0;
            for (String name : names.parts(row.name()).orElseGet(() -> List.of(row.name()))) {
                Optional<OrganisationCode> code = Stream.of(names.find(name), OrganisationCode.find(row.code()))
                        .flatMap(Optional::stream)
                        .findFirst();
                code.ifPresent(known -> claims.add(known, place));
                boolean isNew = code.map(known -> codes.computeIfAbsent(place, any -> new HashSet<>())
                                .add(known))
                        .orElseGet(() -> !name.isEmpty());
                added += isNew ? 1 : 0;
                if (code.isEmpty() && isNew) {
                    unknown.merge(place, 1, Integer::sum);
                }
            }
            return added;
        }
    }
}
