package io.github.fairshare.parsers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairshare.core.report.DiagnosticCode;
import io.github.fairshare.core.report.Parsed;
import io.github.fairshare.core.report.Status;
import org.junit.jupiter.api.Test;

/** Ratings of which nothing says what was rated, as the title of a table is lost where a tool takes its cells alone. */
class RatingsAsAskedTest {
    private static final String CELLS = """
            ,CCG,Rating
            0,02P - NHS Barnsley CCG,Good
            1,09C - NHS Ashford CCG,Requires Improvement
            2,10Y - NHS Aylesbury Vale CCG,Good
            """;

    @Test
    void ratingsOfNothingNamed_areThoseAskedFor_andItIsSaid() {
        Parsed<?> parsed = MaternityAssessmentParser.standard().parse(SourceText.of(CELLS));

        assertThat(parsed.count(Status.EXACT)).isEqualTo(3);
        assertThat(parsed.diagnostics(DiagnosticCode.COLUMN_MISSING))
                .singleElement()
                .satisfies(diagnostic -> assertThat(diagnostic.message()).contains("what was rated", "maternity"));
    }

    @Test
    void ratingsOfTheWhole_areNoneOfMaternity() {
        SourceText text = SourceText.of(CELLS.replace("Rating", "Overall rating"));

        assertRefused(text);
    }

    private static void assertRefused(SourceText text) {
        Parsed<?> parsed = MaternityAssessmentParser.standard().parse(text);

        assertThat(parsed.entries()).isEmpty();
        assertThat(parsed.diagnostics(DiagnosticCode.NOT_THIS_FORMAT))
                .singleElement()
                .satisfies(diagnostic -> assertThat(diagnostic.message()).contains("has to name what was rated"));
    }

    @Test
    void ratingsOfAnotherArea_areNoneOfMaternity() {
        SourceText text = SourceText.of(CELLS.replace("Rating", "Dementia rating"));

        assertRefused(text);
    }
}
