package io.github.fairshare.core.organisation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.fairshare.core.source.Basis;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A commissioning body and what became of it: its code, its names over time, its days, its successor. */
@Value.Immutable
@JsonPropertyOrder({"code", "name", "open", "close", "daysBasis", "successor", "laterCodes", "formerNames", "onsCodes"})
public interface Organisation {
    /**
     * A name that the organisation bore before its present one.
     *
     * @param name for example "NHS Cumbria CCG"
     * @param from the first day
     * @param to the last day
     */
    record FormerName(
            String name,
            @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate from,
            @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate to) {}

    /**
     * A code of the Office for National Statistics (ONS). A new one is given where the footprint changes.
     *
     * @param code for example {@code E38000215}
     * @param from the first day
     * @param basis STATED, or ASSUMED where the day is only known within a year
     */
    record OnsCode(
            String code,
            @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate from,
            Basis basis) {}

    /**
     * The ODS code.
     *
     * @return for example {@code 01H}
     */
    @JsonProperty
    OrganisationCode code();

    /**
     * The last name it bore.
     *
     * @return for example "NHS North Cumbria CCG"
     */
    @JsonProperty
    String name();

    /**
     * The first day.
     *
     * @return for example 1 April 2013
     */
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    @JsonProperty
    LocalDate open();

    /**
     * The last day.
     *
     * @return for example 31 March 2020
     */
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    @JsonProperty
    LocalDate close();

    /**
     * How sure the first and the last day are.
     *
     * @return STATED, or DERIVED where only the years of the lists that name it are known
     */
    @JsonProperty
    @Value.Default
    default Basis daysBasis() {
        return Basis.STATED;
    }

    /**
     * The organisation that it was merged into.
     *
     * @return empty where it had no successor of its kind
     */
    @JsonProperty
    Optional<OrganisationCode> successor();

    /**
     * Codes that later lists give to the same organisation.
     *
     * @return for example {@code TAP} for 5CC; usually empty
     */
    @JsonProperty
    List<OrganisationCode> laterCodes();

    /**
     * Names that it bore before.
     *
     * @return the earliest first
     */
    @JsonProperty
    List<FormerName> formerNames();

    /**
     * Its codes at the Office for National Statistics.
     *
     * @return the earliest first; more than one where the footprint changed while the ODS code was kept
     */
    @JsonProperty
    List<OnsCode> onsCodes();

    /**
     * Whether it was open on a day.
     *
     * @param day any day
     * @return true from the first to the last day, both included
     */
    default boolean isOpenOn(LocalDate day) {
        return !day.isBefore(open()) && !day.isAfter(close());
    }

    /**
     * The name it bore on a day.
     *
     * @param day any day
     * @return for example "NHS Cumbria CCG" for 01H on 31 March 2017
     */
    default String nameOn(LocalDate day) {
        return formerNames().stream()
                .filter(former -> !day.isBefore(former.from()) && !day.isAfter(former.to()))
                .map(FormerName::name)
                .findFirst()
                .orElse(name());
    }

    /**
     * The code of the Office for National Statistics in force on a day.
     *
     * @param day any day
     * @return empty where it was not open
     */
    default Optional<OnsCode> findOnsCodeOn(LocalDate day) {
        return isOpenOn(day)
                ? onsCodes().stream().filter(code -> !day.isBefore(code.from())).reduce((earlier, later) -> later)
                : Optional.empty();
    }

    /**
     * The days on which the footprint changed while the ODS code was kept.
     *
     * @return for example 1 April 2017 and 1 April 2018 for 01K; empty for most
     */
    default List<LocalDate> footprintChanges() {
        return onsCodes().stream().skip(1).map(OnsCode::from).toList();
    }

    /**
     * Code, name and days.
     *
     * @return for example {@code 01H NHS North Cumbria CCG (2013-04-01 to 2022-06-30)}
     */
    default String describe() {
        return code() + " " + name() + " (" + open() + " to " + close() + ")";
    }

    @JsonCreator
    private static Organisation fromJson(
            @JsonProperty(value = "code", required = true) OrganisationCode code,
            @JsonProperty(value = "name", required = true) String name,
            @JsonProperty(value = "open", required = true) LocalDate open,
            @JsonProperty(value = "close", required = true) LocalDate close,
            @JsonProperty(value = "daysBasis", required = true) Basis daysBasis,
            @JsonProperty("successor") Optional<OrganisationCode> successor,
            @JsonProperty(value = "laterCodes", required = true) List<OrganisationCode> laterCodes,
            @JsonProperty(value = "formerNames", required = true) List<FormerName> formerNames,
            @JsonProperty(value = "onsCodes", required = true) List<OnsCode> onsCodes) {
        return ImmutableOrganisation.builder()
                .code(code)
                .name(name)
                .open(open)
                .close(close)
                .daysBasis(daysBasis)
                .successor(successor)
                .laterCodes(laterCodes)
                .formerNames(formerNames)
                .onsCodes(onsCodes)
                .build();
    }
}
