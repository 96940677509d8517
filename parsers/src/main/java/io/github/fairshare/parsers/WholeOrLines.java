package io.github.fairshare.parsers;

import io.github.fairshare.core.source.SourceLine;
import io.github.fairshare.parsers.internal.text.LineSplitter;
import java.util.List;
import java.util.Optional;

/** A text, held whole until its lines are asked for and in lines from then on, so that it is never held twice. */
final class WholeOrLines {
    private Optional<String> text;
    private List<SourceLine> lines = List.of();

    WholeOrLines(String text) {
        this.text = Optional.of(text);
    }

    synchronized List<SourceLine> lines() {
        text.ifPresent(whole -> lines = LineSplitter.split(whole));
        text = Optional.empty();
        return lines;
    }

    synchronized String whole() {
        return text.orElseGet(this::joined);
    }

    private String joined() {
        StringBuilder joined = new StringBuilder(lines.stream()
                .mapToInt(line -> line.text().length() + line.terminator().length())
                .sum());
        lines.forEach(line -> joined.append(line.text()).append(line.terminator()));
        return joined.toString();
    }
}
