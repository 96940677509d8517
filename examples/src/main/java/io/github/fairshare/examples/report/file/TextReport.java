package io.github.fairshare.examples.report.file;

import io.github.fairshare.examples.report.content.Block;
import io.github.fairshare.examples.report.content.Report;
import io.github.fairshare.examples.report.content.Section;
import io.github.fairshare.examples.text.Wrap;
import java.util.stream.Collectors;

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
        return lines("", block.title())
                + TextTable.lines(block.table(), WIDTH).stream()
                        .map(line -> line + "\n")
                        .collect(Collectors.joining())
                + block.table().notes().stream().map(note -> lines("", note)).collect(Collectors.joining());
    }

    @Override
    public String items(Block.Items block) {
        if (block.items().isEmpty()) {
            return lines("", block.title()) + GAP + "none\n";
        }
        boolean sentences = block.items().stream().anyMatch(item -> item.length() > WIDTH / 2);
        return lines("", block.title())
                + (sentences
                        ? block.items().stream().map(item -> lines(GAP, item)).collect(Collectors.joining())
                        : lines(GAP, String.join("; ", block.items())));
    }

    @Override
    public String chart(Block.Chart block) {
        // The table beside it says the same.
        return "";
    }

    private static String underlined(String title, char with) {
        return title + "\n" + String.valueOf(with).repeat(title.length()) + "\n";
    }

    private static String lines(String indent, String text) {
        return indent + String.join("\n" + indent + indent, Wrap.lines(text, WIDTH - 2 * indent.length())) + "\n";
    }
}
