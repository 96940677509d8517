package io.github.fairshare.parsers;

import io.github.fairshare.core.model.MaternityRating;
import io.github.fairshare.core.report.Parsed;
import java.util.List;

/** What is read of a text with maternity ratings, a line for each record. */
final class MaternityLines {
    private MaternityLines() {}

    /** For example {@code 02P NHS Barnsley CCG GOOD EXACT}; a question mark stands for what a record lacks. */
    static List<String> read(String text) {
        return lines(parse(text));
    }

    static List<String> lines(Parsed<MaternityRating> parsed) {
        return parsed.entries().stream()
                .map(entry -> entry.value().code().map(Object::toString).orElse("?") + " "
                        + entry.value().name().orElse("?") + " "
                        + entry.value().rating().map(Enum::name).orElse("?") + " "
                        + entry.status())
                .toList();
    }

    static Parsed<MaternityRating> parse(String text) {
        return MaternityAssessmentParser.standard().parse(SourceText.of(text));
    }
}
