package io.github.fairshare.parsers.internal.rating;

import io.github.fairshare.core.model.RatingLabel;
import io.github.fairshare.core.organisation.OrganisationCode;
import io.github.fairshare.core.report.Repair;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the stages of reading ratings hand on to each other. Each stage takes what the one before it gives, so that none
 * can be left out or come in another's place; {@link RatingReader} shows them in their order.
 */
final class RatingStages {
    private RatingStages() {}

    /**
     * Rows put together from the lines over which they are wrapped.
     *
     * @param rows in the order of the document; a line that is part of none is a row of its own
     */
    record Joined(List<RatingRow> rows) {
        Joined {
            rows = List.copyOf(rows);
        }
    }

    /**
     * The same without those of lists whose rating is misread and not proven.
     *
     * @param rows in the order of the document
     */
    record Proven(List<RatingRow> rows) {
        Proven {
            rows = List.copyOf(rows);
        }
    }

    /**
     * The same with one name in each row. Which of them are records, {@link RatingRows} tells.
     *
     * @param rows in the order of the document
     */
    record Single(List<RatingRow> rows) {
        Single {
            rows = List.copyOf(rows);
        }
    }

    /**
     * What the names and ratings of records mean.
     *
     * @param drafts in the order of the document
     */
    record Understood(List<RatingDraft> drafts) {
        Understood {
            drafts = List.copyOf(drafts);
        }
    }

    /**
     * The same with the ratings of lists whose heading was misread.
     *
     * @param drafts in the order of the document
     */
    record Concluded(List<RatingDraft> drafts) {
        Concluded {
            drafts = List.copyOf(drafts);
        }
    }

    /**
     * The same with the cells that a damaged page has lost, and without rows that only keep others apart.
     *
     * @param drafts in the order of the document
     */
    record Restored(List<RatingDraft> drafts) {
        Restored {
            drafts = List.copyOf(drafts);
        }
    }

    /** What is known of a row so far. */
    record RatingDraft(
            RatingRow row, Optional<OrganisationCode> code, Optional<RatingLabel> rating, List<Repair> repairs) {
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
}
