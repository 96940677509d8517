package io.github.fairshare.core.source;

import com.fasterxml.jackson.annotation.JsonAutoDetect;

/**
 * One physical line of a text, complete: text and terminator of all lines in turn are the whole input.
 *
 * @param number counted from 1
 * @param text without its terminator
 * @param terminator line feed, carriage return, both, or nothing at the end of the input
 */
@JsonAutoDetect(isGetterVisibility = JsonAutoDetect.Visibility.NONE)
public record SourceLine(int number, String text, String terminator) {
    /**
     * Whether there is nothing to read.
     *
     * @return true where the text is empty or only white space
     */
    public boolean isBlank() {
        return text.replace('\u00A0', ' ').isBlank();
    }

    /**
     * Number and text.
     *
     * @return for example {@code 4: 00C DARLINGTON}
     */
    @Override
    public String toString() {
        return number + ": " + text;
    }
}
