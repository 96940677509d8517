/**
 * Immutable models of what English health bodies published about commissioning, and what reading a document returns.
 *
 * <p>Unofficial: not endorsed by NHS England, Parliament or any other body.
 */
@SuppressWarnings(
        "module") // Checks are exported to modules built later; packages are opened to the other generation of Jackson
// too.
module io.github.fairshare.core {
    requires transitive com.fasterxml.jackson.databind;
    requires com.fasterxml.jackson.datatype.jdk8;
    requires com.fasterxml.jackson.datatype.jsr310;
    requires org.apache.commons.csv;
    requires static transitive org.jspecify;
    requires static org.immutables.value.annotations;

    exports io.github.fairshare.core.check;
    exports io.github.fairshare.core.check.misprint to
            io.github.fairshare.parsers;
    exports io.github.fairshare.core.check.statement to
            io.github.fairshare.allocation,
            io.github.fairshare.parsers;
    exports io.github.fairshare.core.join;
    exports io.github.fairshare.core.join.movement;
    exports io.github.fairshare.core.json;
    exports io.github.fairshare.core.measure;
    exports io.github.fairshare.core.model;
    exports io.github.fairshare.core.organisation;
    exports io.github.fairshare.core.report;
    exports io.github.fairshare.core.source;
    exports io.github.fairshare.core.table;

    opens io.github.fairshare.core.check to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens io.github.fairshare.core.check.misprint to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens io.github.fairshare.core.check.statement to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens io.github.fairshare.core.join to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens io.github.fairshare.core.join.movement to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens io.github.fairshare.core.measure to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens io.github.fairshare.core.model to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens io.github.fairshare.core.organisation to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens io.github.fairshare.core.report to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens io.github.fairshare.core.source to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens io.github.fairshare.core.table to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
}
