package service;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A problem as RFC 9457 describes it, with the place in what was sent.
 *
 * @param type what kind of problem, as an address that need not lead anywhere
 * @param title the kind in words
 * @param status the status of the answer
 * @param detail what was given, what was expected, what to do
 * @param line the line of a table, from 1
 * @param column the column of a table
 * @param path the field of a JSON text
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record Problem(
        String type,
        String title,
        int status,
        String detail,
        Optional<Long> line,
        Optional<String> column,
        Optional<String> path) {
    private static final Pattern PLACE = Pattern.compile("^line ([0-9]{1,9})(?:, column ([^:]{1,60}))?: ");

    static Problem of(int status, String title, String detail) {
        Matcher place = PLACE.matcher(detail);
        boolean isPlaced = place.find();
        return new Problem(
                "about:blank",
                title,
                status,
                detail,
                isPlaced ? Optional.of(Long.valueOf(place.group(1))) : Optional.empty(),
                isPlaced ? Optional.ofNullable(place.group(2)) : Optional.empty(),
                Optional.empty());
    }

    Problem at(String field) {
        return new Problem(type, title, status, detail, line, column, Optional.of(field));
    }
}
