package io.github.fairshare.parsers.internal.rating;

import io.github.fairshare.core.model.RatingLabel;
import io.github.fairshare.core.organisation.OrganisationCode;
import io.github.fairshare.core.report.Repair;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is known of a row so far. */
record RatingDraft(RatingRow row, Optional<OrganisationCode> code, Optional<RatingLabel> rating, List<Repair> repairs) {
    RatingDraft {
        repairs = List.copyOf(repairs);
    }

    /** Whether the row is nothing but blank cells, and may only keep parts of a table apart. */
    boolean isBlank() {
        return row.first().line().text().chars().allMatch(letter -> letter == '|' || letter == ',' || letter <= ' ')
                && isNameless()
                && rating.isEmpty();
    }

    boolean isNameless() {
        return row.name().isEmpty() && row.code().isEmpty();
    }

    RatingDraft with(OrganisationCode found, Repair repair) {
        return new RatingDraft(row, Optional.of(found), rating, added(repair));
    }

    RatingDraft with(RatingLabel found, Repair repair) {
        return new RatingDraft(row, code, Optional.of(found), added(repair));
    }

    RatingDraft withoutRating() {
        return new RatingDraft(row, code, Optional.empty(), repairs);
    }

    /** Whether both organisation and rating are known. */
    boolean isWhole() {
        return code.isPresent() && rating.isPresent();
    }

    private List<Repair> added(Repair repair) {
        return Stream.concat(repairs.stream(), Stream.of(repair)).toList();
    }
}
