package io.github.fairshare.examples.report.file;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairshare.core.table.Column;
import io.github.fairshare.core.table.DataTable;
import io.github.fairshare.examples.chart.BarChart;
import io.github.fairshare.examples.report.content.Block;
import io.github.fairshare.examples.report.content.Report;
import io.github.fairshare.examples.report.content.Section;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HtmlReportTest {
    private static final String EVIL = "<script>alert(\"1\")</script> & 'more'";

    @Test
    void write_markupInEveryText_isEscaped() {
        BarChart chart =
                new BarChart("chart", EVIL, EVIL, List.of(new BarChart.Bar(EVIL, BigDecimal.ONE, EVIL)), List.of(EVIL));
        DataTable table = new DataTable(List.of(Column.text("evil", EVIL)), List.of(List.of(EVIL)));
        Section section = new Section(
                EVIL,
                EVIL,
                EVIL,
                List.of(
                        new Block.Paragraph("paragraph", EVIL),
                        new Block.Table("table", EVIL, table),
                        new Block.Items("items", EVIL, List.of(EVIL)),
                        new Block.Chart(chart)),
                new Section.Data(Map.of(), List.of()));

        String page = HtmlReport.write(new Report(EVIL, EVIL, List.of(section)), List.of(EVIL));

        assertThat(page)
                .doesNotContain("<script", "alert(\"1\")", "'more'")
                .contains("<td>&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;more&#39;</td>");
    }
}
