package io.github.fairshare.examples.report.content;

import java.util.List;

/**
 * A report, as data.
 *
 * @param title its title
 * @param notice what it is and is not
 * @param sections its parts, in order
 */
public record Report(String title, String notice, List<Section> sections) {
    /** Copies the list. */
    public Report {
        sections = List.copyOf(sections);
    }
}
