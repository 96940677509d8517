package io.github.fairshare.core.table;

/**
 * A column of a table.
 *
 * @param name its name for programs, for example {@code share_percent}
 * @param heading its heading for people, for example "Share (%)"
 * @param display how people are shown its cells
 */
public record Column(String name, String heading, Display display) {
    /**
     * A column of text that is headed by its name.
     *
     * @param name for example {@code code}
     * @return the column
     */
    public static Column named(String name) {
        return new Column(name, name, Display.TEXT);
    }

    /**
     * A column of text.
     *
     * @param name for example {@code code}
     * @param heading for example "Code"
     * @return the column
     */
    public static Column text(String name, String heading) {
        return new Column(name, heading, Display.TEXT);
    }
}
