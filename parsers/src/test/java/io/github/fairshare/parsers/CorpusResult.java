package io.github.fairshare.parsers;

import io.github.fairshare.parsers.CorpusVerdict.Kind;
import java.util.List;
import java.util.stream.Stream;

/**
 * A text of the corpus and what became of its rows.
 *
 * @param file the text
 * @param refused 1 where its parser refused it, 0 where it read it
 * @param verdicts one a row, and one for each record too many
 */
record CorpusResult(CorpusFile file, int refused, List<CorpusVerdict> verdicts) {
    static CorpusResult of(CorpusFile file) {
        SourceText text = file.text();
        CorpusReading reading = file.family().read(text);
        List<CorpusVerdict> verdicts = new CorpusJudge(file.truth(), reading, CorpusText.of(text)).judge();
        return new CorpusResult(file, (int) reading.refusal().stream().count(), verdicts);
    }

    long count(Kind... kinds) {
        return Stream.of(kinds)
                .flatMap(kind -> verdicts.stream().filter(verdict -> verdict.kind() == kind))
                .count();
    }

    /** The rows that were rendered. */
    long rows() {
        return verdicts.size() - count(Kind.INVENTED);
    }

    /** The rows of which every column is true, exact or repaired. */
    long right() {
        return count(Kind.RIGHT, Kind.REPAIRED);
    }

    /** The records that vouch for what is not so: of a row, or of none. */
    long wrong() {
        return count(Kind.WRONG, Kind.INVENTED);
    }
}
