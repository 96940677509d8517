package io.github.fairshare.examples.report.file;

import io.github.fairshare.core.table.Column;
import io.github.fairshare.examples.chart.SvgBarChart;
import io.github.fairshare.examples.report.content.Block;
import io.github.fairshare.examples.report.content.Report;
import io.github.fairshare.examples.report.content.Section;
import io.github.fairshare.examples.text.Markup;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Shows a report as one HTML page that needs nothing from elsewhere. */
public final class HtmlReport implements Block.View<String> {
    private static final String STYLE = """
            :root { color-scheme: light }
            body { margin: 0 auto; max-width: 62rem; padding: 1rem; color: #1b2733; background: #fff;
              font: 1rem/1.5 system-ui, "Segoe UI", "DejaVu Sans", Arial, sans-serif }
            h1 { font-size: 1.6rem; line-height: 1.2; margin: .5rem 0 }
            h2 { font-size: 1.3rem; line-height: 1.25; margin: 2rem 0 .25rem; padding-top: .75rem; border-top: 3px solid #1f6f78 }
            h3 { font-size: 1.05rem; margin: 1.75rem 0 .5rem }
            .notice { padding: .5rem .75rem; background: #eef4f4; border-left: 4px solid #1f6f78 }
            .origin { color: #46535f; margin-top: 0 }
            nav ol { padding-left: 1.5rem; margin: 1rem 0 }
            nav li { padding: .2rem 0 }
            a { color: #14595f }
            .scroll { overflow-x: auto }
            table { border-collapse: collapse; font-size: .9rem; font-variant-numeric: tabular-nums }
            .wide { min-width: 42rem }
            th, td { padding: .3rem .7rem .3rem 0; text-align: left; vertical-align: top; border-bottom: 1px solid #d9dee3 }
            th { border-bottom: 2px solid #46535f }
            .number { text-align: right; white-space: nowrap }
            .long { min-width: 15rem }
            .very-long { min-width: 50rem; color: #46535f }
            .note { color: #46535f; font-size: .9rem }
            figure { margin: 1.5rem 0; max-width: 40rem }
            figure svg { display: block; width: 100%; height: auto; border: 1px solid #d9dee3 }
            ul { padding-left: 1.2rem }
            .columns { columns: 15rem; font-size: .9rem }
            """;
    private static final int LONG = 40;
    private static final int VERY_LONG = 150;
    private static final int LONG_LIST = 12;
    private static final int NARROW = 5;

    private HtmlReport() {}

    /**
     * The report as a page.
     *
     * @param report what to show
     * @param files names of files that lie beside the page
     * @return HTML
     */
    public static String write(Report report, Collection<String> files) {
        HtmlReport view = new HtmlReport();
        return String.format(
                Locale.ROOT,
                """
                <!DOCTYPE html>
                <html lang="en-GB">
                <head>
                <meta charset="UTF-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%s</title>
                <style>
                %s</style>
                </head>
                <body>
                <main>
                <h1>%s</h1>
                <p class="notice">%s</p>
                %s%s<h2 id="files">Files beside this page</h2>
                %s</main>
                </body>
                </html>
                """,
                Markup.escape(report.title()),
                STYLE,
                Markup.escape(report.title()),
                Markup.escape(report.notice()),
                contents(report),
                report.sections().stream().map(view::section).collect(Collectors.joining()),
                list("", files.stream().map(HtmlReport::link).toList()));
    }

    private static String contents(Report report) {
        String items = report.sections().stream()
                .map(section -> String.format(
                        Locale.ROOT,
                        "<li><a href=\"#%s\">%s</a></li>\n",
                        Markup.escape(section.id()),
                        Markup.escape(section.title())))
                .collect(Collectors.joining());
        return "<nav aria-label=\"Contents\">\n<ol>\n" + items
                + "<li><a href=\"#files\">Files beside this page</a></li>\n</ol>\n</nav>\n";
    }

    private String section(Section section) {
        String blocks =
                section.blocks().stream().map(block -> block.shownBy(this)).collect(Collectors.joining());
        return String.format(
                Locale.ROOT,
                "<section id=\"%s\">\n<h2>%s</h2>\n<p class=\"origin\">%s</p>\n%s</section>\n",
                Markup.escape(section.id()),
                Markup.escape(section.title()),
                Markup.escape(section.origin()),
                blocks);
    }

    @Override
    public String paragraph(Block.Paragraph block) {
        return "<p>" + Markup.escape(block.text()) + "</p>\n";
    }

    @Override
    public String table(Block.Table block) {
        List<Column> columns = block.table().columns();
        StringBuilder html = new StringBuilder(heading(block.title()))
                .append("<div class=\"scroll\" tabindex=\"0\">\n<table"
                        + (columns.size() > NARROW ? " class=\"wide\"" : "") + ">\n<thead><tr>");
        columns.forEach(column -> html.append(cell("th scope=\"col\"", column, column.heading())));
        html.append("</tr></thead>\n<tbody>\n");
        for (List<String> row : block.table().rows()) {
            html.append("<tr>");
            for (int at = 0; at < columns.size(); at++) {
                Column column = columns.get(at);
                html.append(cell("td", column, column.display().show(row.get(at))));
            }
            html.append("</tr>\n");
        }
        html.append("</tbody>\n</table>\n</div>\n");
        block.table()
                .notes()
                .forEach(note -> html.append("<p class=\"note\">")
                        .append(Markup.escape(note))
                        .append("</p>\n"));
        return html.toString();
    }

    @Override
    public String items(Block.Items block) {
        return heading(block.title())
                + (block.items().isEmpty()
                        ? "<p>None.</p>\n"
                        : list(
                                block.items().size() > LONG_LIST ? " class=\"columns\"" : "",
                                block.items().stream().map(Markup::escape).toList()));
    }

    @Override
    public String chart(Block.Chart block) {
        return "<figure>\n" + SvgBarChart.element(block.chart()) + "\n</figure>\n";
    }

    private static String heading(String title) {
        return "<h3>" + Markup.escape(title) + "</h3>\n";
    }

    private static String cell(String tag, Column column, String text) {
        String style = style(column, text);
        return "<" + tag + style + ">" + Markup.escape(text) + "</" + tag.substring(0, 2) + ">";
    }

    private static String style(Column column, String text) {
        if (column.display().isNumeric()) {
            return " class=\"number\"";
        }
        if (text.length() > VERY_LONG) {
            return " class=\"very-long\"";
        }
        return text.length() > LONG ? " class=\"long\"" : "";
    }

    private static String link(String file) {
        return "<a href=\"" + Markup.escape(file) + "\">" + Markup.escape(file) + "</a>";
    }

    private static String list(String attributes, List<String> items) {
        return items.stream()
                .map(item -> "<li>" + item + "</li>\n")
                .collect(Collectors.joining("", "<ul" + attributes + ">\n", "</ul>\n"));
    }
}
