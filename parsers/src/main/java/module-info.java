/** Reads the published documents, line by line, into the models of core. */
module io.github.fairshare.parsers {
    requires transitive io.github.fairshare.core;
    requires org.apache.commons.csv;

    // Compile time only; users of this module do not need it.
    requires static org.immutables.value.annotations;

    exports io.github.fairshare.parsers;
}
