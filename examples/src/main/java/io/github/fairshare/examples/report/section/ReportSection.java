package io.github.fairshare.examples.report.section;

import io.github.fairshare.examples.report.content.Section;

/** Makes the part of the report that is about one source. A new source is one such class, named in {@link BundledReport}. */
interface ReportSection {
    /**
     * Reads the source and computes what is to be said.
     *
     * @return the section
     */
    Section make();
}
