package io.github.fairshare.examples.report.content;

import io.github.fairshare.core.table.DataTable;
import io.github.fairshare.examples.chart.BarChart;
import java.util.List;

/** A piece of a report, as data. */
public sealed interface Block {
    /**
     * Its name for programs, unlike that of any other piece of its section.
     *
     * @return for example {@code checks}
     */
    String id();

    /**
     * Shows this piece.
     *
     * @param <R> what is made of it
     * @param view how
     * @return what was made of it
     */
    <R> R shownBy(View<R> view);

    /**
     * A paragraph.
     *
     * @param id its name
     * @param text sentences
     */
    record Paragraph(String id, String text) implements Block {
        @Override
        public <R> R shownBy(View<R> view) {
            return view.paragraph(this);
        }
    }

    /**
     * A table.
     *
     * @param id its name
     * @param title its title
     * @param table the cells
     */
    record Table(String id, String title, DataTable table) implements Block {
        @Override
        public <R> R shownBy(View<R> view) {
            return view.table(this);
        }
    }

    /**
     * A list of short items.
     *
     * @param id its name
     * @param title its title
     * @param items one line each
     */
    record Items(String id, String title, List<String> items) implements Block {
        /** Copies the list. */
        public Items {
            items = List.copyOf(items);
        }

        @Override
        public <R> R shownBy(View<R> view) {
            return view.items(this);
        }
    }

    /**
     * A chart.
     *
     * @param chart its contents
     */
    record Chart(BarChart chart) implements Block {
        @Override
        public String id() {
            return chart.id();
        }

        @Override
        public <R> R shownBy(View<R> view) {
            return view.chart(this);
        }
    }

    /**
     * A way of showing pieces of a report.
     *
     * @param <R> what is made of a piece, for example text
     */
    interface View<R> {
        /**
         * Shows a paragraph.
         *
         * @param block the piece
         * @return what was made of it
         */
        R paragraph(Paragraph block);

        /**
         * Shows a table.
         *
         * @param block the piece
         * @return what was made of it
         */
        R table(Table block);

        /**
         * Shows a list.
         *
         * @param block the piece
         * @return what was made of it
         */
        R items(Items block);

        /**
         * Shows a chart.
         *
         * @param block the piece
         * @return what was made of it
         */
        R chart(Chart block);
    }
}
