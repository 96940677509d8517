package io.github.fairshare.parsers.internal.hub;

import io.github.fairshare.parsers.internal.hub.EchoedRows.Name;
import io.github.fairshare.parsers.internal.hub.HubRow.Origin;
import io.github.fairshare.parsers.internal.hub.HubRow.Own;
import io.github.fairshare.parsers.internal.name.GluedNames;
import io.github.fairshare.parsers.internal.text.TextLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Joins names that are wrapped over lines, and tells the names of a row from echoes of other rows.
 *
 * @param keys what identifies the organisation that a name means
 * @param labels tell labels from other text
 */
record HubRows(Function<String, Optional<String>> keys, HubLabels labels) {
    private static final int MAX_NAME_WORDS = 12;
    private static final int FEW_CELLS = 2;

    List<HubRow> prepare(List<HubLine> lines) {
        List<Draft> drafts = joined(lines);
        List<Draft> named = drafts.stream().filter(Draft::hasNames).toList();
        List<Integer> own = EchoedRows.own(echoes(named));
        List<HubRow> rows = new ArrayList<>();
        int at = 0;
        for (Draft draft : drafts) {
            rows.add(
                    draft.hasNames()
                            ? row(draft, own.get(at++))
                            : new HubRow(draft.line, draft.lead, List.of(), List.of()));
        }
        return rows;
    }

    private List<Draft> joined(List<HubLine> lines) {
        List<Draft> drafts = new ArrayList<>();
        Optional<Draft> above = Optional.empty();
        for (HubLine line : lines) {
            Draft draft = new Draft(line);
            above.filter(open -> line.place() <= open.reach + 1).ifPresent(open -> {
                join(open, draft);
                joinEnd(open, draft);
                open.reachOver(line);
            });
            drafts.add(draft);
            if (draft.hasNames()) {
                above = Optional.of(draft);
            }
        }
        return drafts;
    }

    /**
     * Gives the beginning of a line to the name that breaks off in the row above, where that makes it whole. Only blank
     * lines and the furniture of a page may stand between the two.
     */
    private void join(Draft above, Draft draft) {
        String lead = draft.lead;
        boolean byName = lead.isEmpty()
                && draft.hasNames()
                && !draft.pieces.get(0).piece().isOpened();
        if (lead.isEmpty() && !byName) {
            return;
        }
        above.openLast();
        Own open = above.last();
        GluedNames.Piece fragment =
                byName ? draft.pieces.get(0).piece() : new GluedNames.Piece(draft.line.printedLead(), "");
        String whole = TextLayout.wrapped(open.piece().name() + above.comma(), fragment.name());
        boolean brokenOff = open.piece().isOpened()
                && !open.piece().isClosed()
                && !isSentence(open.piece().name());
        boolean known = keys.apply(whole).isPresent();
        boolean free = byName || (!labels.areBefore(lead) && !labels.isEnd(lead));
        boolean alone = keys.apply(fragment.name()).isPresent();
        boolean unknownAbove = keys.apply(open.piece().name()).isEmpty();
        boolean torn = byName && (brokenOff || isTorn(open.piece().name(), fragment.name(), known));
        if ((brokenOff && (known || (free && !alone))) || (free && known && unknownAbove)) {
            above.last = draft.line;
            above.reach = draft.line.place();
            above.replaceLast(new Own(
                    new GluedNames.Piece(whole, fragment.after()),
                    draft.line.line().number(),
                    Origin.ROW));
            if (byName) {
                draft.pieces.remove(0);
            }
            draft.lead = "";
        } else if (torn && unknownAbove) {
            draft.pieces.set(0, draft.pieces.get(0).torn());
        } else if (torn && !brokenOff && !alone) {
            above.replaceLast(open.torn());
        }
    }

    /** Two lines that are names, or are none, may be one: they make another, or a word between them joins them. */
    private static boolean isTorn(String above, String below, boolean known) {
        return known || LabelCarryDown.areConnected(above, below);
    }

    /** Where names stand beside each other, the end of the last one may stand below it, behind another name. */
    private static void joinEnd(Draft above, Draft draft) {
        GluedNames.Piece open = above.last().piece();
        GluedNames.Piece end = draft.hasNames() ? draft.last().piece() : new GluedNames.Piece("", "");
        if (open.isOpened() && !open.isClosed() && end.isClosed() && end.after().equals("CCG")) {
            int line = draft.line.line().number();
            above.replaceLast(new Own(new GluedNames.Piece(open.name() + " " + end.after(), ""), line, Origin.ROW));
            draft.replaceLast(new Own(new GluedNames.Piece(end.name(), ""), line, Origin.ROW));
        }
    }

    /** Prose can begin like a name ("NHS England to support ..."), but goes on as no name does. */
    private static boolean isSentence(String text) {
        return text.endsWith(".") || text.split(" ").length > MAX_NAME_WORDS;
    }

    private List<EchoedRows.Row> echoes(List<Draft> named) {
        List<EchoedRows.Row> printed = named.stream().map(this::asEchoRow).toList();
        return IntStream.range(0, printed.size())
                .mapToObj(at -> Stream.of(at - 1, at + 1)
                        .filter(beside -> beside >= 0 && beside < printed.size())
                        .map(printed::get)
                        .reduce(printed.get(at), EchoedRows.Row::readAsIn))
                .toList();
    }

    private EchoedRows.Row asEchoRow(Draft draft) {
        return new EchoedRows.Row(
                draft.pieces.stream()
                        .map(own -> own.piece().name())
                        .map(name -> new Name(keys.apply(name), name))
                        .toList(),
                draft.line.label());
    }

    private static HubRow row(Draft draft, int own) {
        int echoed = draft.pieces.size() - own;
        List<Own> names = new ArrayList<>();
        for (int at = 0; at < own; at++) {
            Own name = draft.pieces.get(at);
            boolean ofPage = at > 0 && echoed > own;
            names.add(new Own(name.piece(), name.lastLine(), ofPage ? Origin.PAGE_TEXT : name.origin()));
        }
        return new HubRow(
                draft.line,
                draft.lead,
                names,
                draft.pieces.stream().skip(own).map(name -> name.piece().name()).toList());
    }

    /** A line whose names may still lose or gain parts. */
    private static final class Draft {
        private final HubLine line;
        private final List<Own> pieces = new ArrayList<>();
        private String lead;
        private HubLine last;
        private int reach;

        Draft(HubLine line) {
            this.line = line;
            this.last = line;
            this.reach = line.place();
            this.lead = line.run().lead();
            line.run()
                    .pieces()
                    .forEach(piece -> pieces.add(new Own(piece, line.line().number(), Origin.ROW)));
        }

        boolean hasNames() {
            return !pieces.isEmpty();
        }

        /** A label in the middle of its names may stand between two lines of one of them. */
        void reachOver(HubLine below) {
            if (below.hasCells() && !below.run().hasNames()) {
                reach = below.place();
            }
        }

        /** A name that breaks off at a comma keeps it, unless the comma keeps its cell from the next. */
        String comma() {
            String text = TextLayout.folded(last.line().text());
            String name = last().piece().name();
            List<String> cells = TextLayout.COMMAS.cells(text);
            boolean ofName = text.endsWith(name.substring(name.lastIndexOf(' ') + 1) + ",")
                    && !(cells.size() > FEW_CELLS && cells.contains(name));
            return ofName || cells.contains(name + ",") ? "," : "";
        }

        /** What stands behind the last name may be the first word of another that goes on in the next line. */
        void openLast() {
            GluedNames.Piece end = last().piece();
            if (GluedNames.isFirstWord(end.after())) {
                replaceLast(new Own(new GluedNames.Piece(end.name(), ""), last().lastLine(), Origin.ROW));
                pieces.add(new Own(
                        new GluedNames.Piece(end.after(), ""), line.line().number(), Origin.ROW));
            }
        }

        Own last() {
            return pieces.get(pieces.size() - 1);
        }

        void replaceLast(Own own) {
            pieces.set(pieces.size() - 1, own);
        }
    }
}
