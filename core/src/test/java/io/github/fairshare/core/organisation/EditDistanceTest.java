package io.github.fairshare.core.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditDistanceTest {
    /** The examples that text books print: the first four by Wagner and Fischer's method, the others counted by hand. */
    @ParameterizedTest
    @CsvSource({
        "kitten, sitting, 3",
        "saturday, sunday, 3",
        "intention, execution, 5",
        "gumbo, gambol, 2",
        "'', '', 0",
        "'', abc, 3",
        "abc, '', 3",
        "leeds, leeds, 0",
        // l read as i, then a letter lost, then two that changed places, which are two changes.
        "hull, huil, 1",
        "luton, lton, 1",
        "wirral, wriral, 2",
        "wigan, Wigan, 1"
    })
    void between_words_isTheCountOfLetters(String one, String other, int letters) {
        assertThat(EditDistance.between(one, other)).isEqualTo(letters);
        assertThat(EditDistance.between(other, one)).isEqualTo(letters);
    }

    @Property
    void between_anyWords_isAMetric(@ForAll @Word String one, @ForAll @Word String other, @ForAll @Word String third) {
        int direct = EditDistance.between(one, other);
        assertThat(direct == 0).isEqualTo(one.equals(other));
        assertThat(direct)
                .isEqualTo(EditDistance.between(other, one))
                .isBetween(Math.abs(one.length() - other.length()), Math.max(one.length(), other.length()))
                .isLessThanOrEqualTo(EditDistance.between(one, third) + EditDistance.between(third, other));
    }

    @CharRange(from = 'a', to = 'd')
    @StringLength(max = 12)
    @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
    private @interface Word {}
}
