package io.github.fairshare.examples.cli.file;

import io.github.fairshare.core.table.DataTable;
import java.util.Locale;

/** The forms in which the command line writes a table. */
public enum TableFormat {
    /** Comma-separated values. */
    CSV,
    /** An array with one object a row. */
    JSON;

    public String write(DataTable table) {
        return switch (this) {
            case CSV -> table.toCsv();
            case JSON -> table.toJson();
        };
    }

    /** Writes a table that is comma-separated text already. */
    public String write(String csv) {
        return switch (this) {
            case CSV -> csv;
            case JSON -> CsvText.table(csv).toJson();
        };
    }

    /** The name by which the command line knows this form, for example {@code csv}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
