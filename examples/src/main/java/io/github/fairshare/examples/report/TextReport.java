package io.github.fairshare.examples.report;

import io.github.fairshare.examples.table.Column;
import io.github.fairshare.examples.table.Display;
import io.github.fairshare.examples.text.Wrap;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Shows a report as plain text for a terminal. */
public final class TextReport implements Block.View<String> {
    private static final int WIDTH = 100;
    private static final String GAP = "  ";

    private TextReport() {}

    /**
     * The report as text.
     *
     * @param report what to show
     * @return lines, each with a line feed
     */
    public static String write(Report report) {
        TextReport view = new TextReport();
        StringBuilder text = new StringBuilder();
        text.append(underlined(report.title(), '=')).append(lines("", report.notice()));
        for (Section section : report.sections()) {
            text.append('\n').append(underlined(section.title(), '-')).append(lines("", section.origin()));
            section.blocks().stream()
                    .map(block -> block.shownBy(view))
                    .filter(shown -> !shown.isEmpty())
                    .forEach(shown -> text.append('\n').append(shown));
        }
        return text.toString();
    }

    @Override
    public String paragraph(Block.Paragraph block) {
        return lines("", block.text());
    }

    @Override
    public String table(Block.Table block) {
        List<Column> columns = block.table().columns();
        List<List<String>> shown = new ArrayList<>();
        shown.add(columns.stream().map(Column::heading).toList());
        block.table().rows().forEach(row -> shown.add(shown(row, columns)));
        return block.title() + "\n"
                + IntStream.range(0, columns.size())
                        .filter(at -> columns.get(at).display() != Display.DETAIL)
                        .mapToObj(at -> aligned(shown, at, columns.get(at)))
                        .reduce(TextReport::besides)
                        .orElse(List.of())
                        .stream()
                        .map(line -> line.stripTrailing() + "\n")
                        .collect(Collectors.joining());
    }

    @Override
    public String items(Block.Items block) {
        if (block.items().isEmpty()) {
            return block.title() + "\n" + GAP + "none\n";
        }
        boolean sentences = block.items().stream().anyMatch(item -> item.length() > WIDTH / 2);
        return block.title() + "\n"
                + (sentences
                        ? block.items().stream().map(item -> lines(GAP, item)).collect(Collectors.joining())
                        : lines(GAP, String.join("; ", block.items())));
    }

    @Override
    public String chart(Block.Chart block) {
        // The table beside it says the same.
        return "";
    }

    private static List<String> shown(List<String> row, List<Column> columns) {
        return IntStream.range(0, row.size())
                .mapToObj(at -> columns.get(at).display().show(row.get(at)))
                .toList();
    }

    /** One column, its cells brought to one width. */
    private static List<String> aligned(List<List<String>> rows, int at, Column column) {
        int width = rows.stream().mapToInt(row -> row.get(at).length()).max().orElse(0);
        return rows.stream()
                .map(row -> row.get(at))
                .map(cell -> {
                    String blanks = " ".repeat(width - cell.length());
                    return GAP + (column.display().isNumeric() ? blanks + cell : cell + blanks);
                })
                .toList();
    }

    private static List<String> besides(List<String> left, List<String> right) {
        return IntStream.range(0, left.size())
                .mapToObj(at -> left.get(at) + right.get(at))
                .toList();
    }

    private static String underlined(String title, char with) {
        return title + "\n" + String.valueOf(with).repeat(title.length()) + "\n";
    }

    private static String lines(String indent, String text) {
        return indent + String.join("\n" + indent + indent, Wrap.lines(text, WIDTH - 2 * indent.length())) + "\n";
    }
}
