package io.github.fairshare.core.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.fairshare.core.measure.FinancialYear;
import io.github.fairshare.core.organisation.OrganisationCode;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The rating of one clinical commissioning group (CCG) in one clinical area, as printed, on whichever scale.
 *
 * <p>What could not be read is empty; what was restored is said in the entry's repairs.
 *
 * @source mat1718, Annex B, and the tables of the sibling areas
 */
@Value.Immutable
@JsonPropertyOrder({"year", "code", "name", "area", "label", "otherColumns"})
public interface ClinicalRating {
    /**
     * A builder without anything set.
     *
     * @return the builder
     */
    static ImmutableClinicalRating.Builder builder() {
        return ImmutableClinicalRating.builder();
    }

    /**
     * The financial year that was assessed, which is that of the document's day.
     *
     * @return for example 2016-17; empty where the document names none
     */
    @JsonProperty
    Optional<FinancialYear> year();

    /**
     * The organisation, looked up as of the document's day.
     *
     * @return for example {@code 02P}; empty where it could not be told
     */
    @JsonProperty
    Optional<OrganisationCode> code();

    /**
     * The name as printed, a wrapped one put together with blanks.
     *
     * @return for example "NHS Barnsley CCG"; empty where none is printed
     */
    @JsonProperty
    Optional<String> name();

    /**
     * The clinical area, which the document's own heading names.
     *
     * @return for example CANCER
     */
    @JsonProperty
    ClinicalArea area();

    /**
     * The label, with its scale.
     *
     * @return for example "Performing well" of the 2016 baseline; empty where it could not be told
     */
    @JsonProperty
    Optional<RatingLabel> label();

    /**
     * Cells of columns that this library does not know, by heading.
     *
     * @return empty in the known tables
     */
    @JsonProperty
    Map<String, String> otherColumns();

    /**
     * Code, name, area and label.
     *
     * @return for example {@code 02P NHS Barnsley CCG, cancer: Performing well}
     */
    default String describe() {
        return code().map(OrganisationCode::text).orElse("unknown")
                + name().map(printed -> " " + printed).orElse("") + ", " + area().id() + ": "
                + label().map(RatingLabel::printed).orElse("unreadable");
    }

    @JsonCreator
    private static ClinicalRating fromJson(
            @JsonProperty("year") Optional<FinancialYear> year,
            @JsonProperty("code") Optional<OrganisationCode> code,
            @JsonProperty("name") Optional<String> name,
            @JsonProperty("area") ClinicalArea area,
            @JsonProperty("label") Optional<RatingLabel> label,
            @JsonProperty(value = "otherColumns", required = true) Map<String, String> otherColumns) {
        return ImmutableClinicalRating.builder()
                .year(year)
                .code(code)
                .name(name)
                .area(Objects.requireNonNull(area, "area"))
                .label(label)
                .otherColumns(otherColumns)
                .build();
    }
}
