package io.github.fairshare.examples.report.content;

import io.github.fairshare.core.report.Diagnostic;
import io.github.fairshare.core.table.DataTable;
import io.github.fairshare.examples.chart.BarChart;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the report says about one source.
 *
 * @param id the id of the source
 * @param title its title
 * @param origin publisher, licence and day, as one sentence
 * @param blocks what is shown, in order
 * @param data what goes into files of its own and is not shown in full
 */
public record Section(String id, String title, String origin, List<Block> blocks, Data data) {
    /** Copies the list. */
    public Section {
        blocks = List.copyOf(blocks);
    }

    /**
     * The charts among the blocks.
     *
     * @return in order
     */
    public List<BarChart> charts() {
        return blocks.stream()
                .filter(Block.Chart.class::isInstance)
                .map(Block.Chart.class::cast)
                .map(Block.Chart::chart)
                .toList();
    }

    /**
     * What is noted under the tables among the blocks.
     *
     * @return by the name of the table, in order; tables without notes are left out
     */
    public Map<String, List<String>> notes() {
        Map<String, List<String>> notes = new LinkedHashMap<>();
        blocks.stream()
                .filter(Block.Table.class::isInstance)
                .map(Block.Table.class::cast)
                .filter(block -> !block.table().notes().isEmpty())
                .forEach(block -> notes.put(block.id(), block.table().notes()));
        return notes;
    }

    /**
     * Complete data behind a section.
     *
     * @param tables by the name of their file without its ending, for example {@code dtoc-targets}
     * @param diagnostics everything that there is to say about the source
     */
    public record Data(Map<String, DataTable> tables, List<Diagnostic> diagnostics) {
        /** Copies both, in order. */
        public Data {
            tables = Collections.unmodifiableMap(new LinkedHashMap<>(tables));
            diagnostics = List.copyOf(diagnostics);
        }
    }
}
