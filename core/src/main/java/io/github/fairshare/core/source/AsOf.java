package io.github.fairshare.core.source;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.LocalDate;

/**
 * The day as of which a document's names are read, and how that day is known.
 *
 * @param day for example 1 September 2017
 * @param origin how it is known
 */
public record AsOf(
        @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate day, Origin origin) {
    /** How the day of a document is known; the first of these that gives one decides. */
    public enum Origin {
        /** The caller gave it. */
        GIVEN,
        /** The head of the document prints its publication date, for example "4 March 2015". */
        PUBLICATION_DATE,
        /** The title or a table heading names a month or a year, for example "Sept 17" or "2016/17". */
        HEADING
    }

    /**
     * A day that the caller gives.
     *
     * @param day for example 1 September 2017
     * @return the day, marked as given
     */
    public static AsOf given(LocalDate day) {
        return new AsOf(day, Origin.GIVEN);
    }

    /**
     * The day and how it is known.
     *
     * @return for example {@code 2017-09-01 (HEADING)}
     */
    @Override
    public String toString() {
        return day + " (" + origin + ")";
    }
}
