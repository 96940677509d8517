package io.github.fairshare.parsers.internal.table;

import io.github.fairshare.core.source.SourceLine;
import io.github.fairshare.parsers.internal.table.LabelCells.Label;
import io.github.fairshare.parsers.internal.text.LineSplitter;
import io.github.fairshare.parsers.internal.text.TextLayout;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Puts lines that stand right below a row, and are left over, to its name, where that is then known. */
final class NamesBelow {
    /** Inside a line, a comma is one of the name. */
    private static final Pattern SEPARATORS_ROUND = Pattern.compile("^[\\s,;|\"]++|[\\s,;|\"]++$");
    /** The only comma of a line, at its end, may be the name's or a separator. */
    private static final Pattern ENDS_IN_COMMA = Pattern.compile("[^,]++,\\s*+");

    private final FoundTable table;
    private final Vocabulary vocabulary;
    private final LabelCells labels;
    private final Map<Integer, SourceLine> strays = new LinkedHashMap<>();
    private final Set<Integer> starts;

    NamesBelow(FoundTable table, Vocabulary vocabulary) {
        this.table = table;
        this.vocabulary = vocabulary;
        this.labels = new LabelCells(vocabulary, table.columns());
        table.strays().forEach(stray -> strays.put(stray.number(), stray));
        this.starts =
                table.rows().stream().map(row -> row.lines().first().number()).collect(Collectors.toSet());
    }

    FoundTable joined() {
        List<FoundRow> rows = new ArrayList<>();
        for (FoundRow row : table.rows()) {
            List<SourceLine> below = below(row);
            int count = below.size();
            while (count > 0 && !vocabulary.isNamed(whole(row, below.subList(0, count)))) {
                count--;
            }
            List<SourceLine> name = below.subList(0, count);
            rows.add(name.isEmpty() ? row : row.goingOn(whole(row, name), name));
            name.forEach(line -> strays.remove(line.number()));
        }
        return new FoundTable(
                table.heading(),
                table.columns(),
                table.headings(),
                table.repeated(),
                rows,
                List.copyOf(strays.values()),
                vocabulary.score(rows));
    }

    /** The lines below a row, a blank one between, that may go on with its name. */
    private List<SourceLine> below(FoundRow row) {
        List<SourceLine> below = new ArrayList<>();
        String name = row.text(LabelCells.NAME);
        int next = row.lines().last().number() + 1;
        next += strays.containsKey(next) || starts.contains(next) ? 0 : 1;
        while (below.size() < TableSettings.STANDARD.wrappedLines() && strays.containsKey(next)) {
            String text = text(strays.get(next));
            String longer = name + " " + text;
            if (ENDS_IN_COMMA.matcher(strays.get(next).text()).matches()
                    || text.length() > Agreement.LONGEST_PART
                    || !(Agreement.isOpen(name) || Agreement.isOpen(longer) || mayGoOn(row, text))) {
                break;
            }
            below.add(strays.get(next));
            name = longer;
            next++;
        }
        return below;
    }

    /** With a name that is known, only that of its own code, words of all names, and what stands in brackets. */
    private boolean mayGoOn(FoundRow row, String text) {
        Label own = new Label(row.text(LabelCells.CODE), row.text(LabelCells.NAME));
        boolean letters =
                text.chars().noneMatch(Character::isDigit) && text.chars().anyMatch(Character::isLetter);
        return Agreement.isInBrackets(text)
                || Agreement.endsInBrackets(text)
                || (letters
                        && (Vocabulary.isAffix(text)
                                || !vocabulary.isNamed(own)
                                || (!own.code().isEmpty()
                                        && vocabulary.evidence().isListed(own.code()))));
    }

    private static String text(SourceLine line) {
        return LineSplitter.isTooLong(line)
                ? line.text()
                : TextLayout.folded(SEPARATORS_ROUND.matcher(line.text()).replaceAll(""));
    }

    /** What a row is called together with lines below it, the last of which may end in its code. */
    private Label whole(FoundRow row, List<SourceLine> below) {
        String name = row.text(LabelCells.NAME) + " "
                + below.stream().map(NamesBelow::text).collect(Collectors.joining(" "));
        String code = row.text(LabelCells.CODE);
        return code.isEmpty() ? labels.label(name) : new Label(code, name);
    }
}
