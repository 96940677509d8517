package io.github.fairshare.core.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.github.fairshare.core.organisation.Resolution.Reason;
import io.github.fairshare.core.organisation.Resolution.Resolved;
import io.github.fairshare.core.organisation.Resolution.Rule;
import io.github.fairshare.core.organisation.Resolution.Unresolved;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameResolverTest {
    private static final NameResolver RESOLVER = NameResolver.of(OrganisationRegistry.ccgs());
    private static final LocalDate SEPTEMBER_2017 = LocalDate.of(2017, 9, 1);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NHS Darlington CCG|2017-09-01|00C|EXACT",
                "NHS DARLINGTON CCG|2017-09-01|00C|NORMALISED",
                "Darlington|2017-09-01|00C|NORMALISED",
                "NHS Darlington Clinical Commissioning Group|2017-09-01|00C|NORMALISED",
                "NHS HARTLEPOOL AND STOCKTON ON TEES CCG|2017-09-01|00K|NORMALISED",
                "NHS Fylde & Wyre CCG|2017-09-01|02M|NORMALISED",
                "NHS Fylde&Wyre CCG|2017-09-01|02M|NORMALISED",
                "NHS Central London Westminster CCG|2017-09-01|09A|NORMALISED",
                "NHS North Cumbria CCG|2017-09-01|01H|EXACT",
                "NHS Cumbria CCG|2017-03-31|01H|EXACT",
                "NHS CUMBRIA CCG|2017-03-31|01H|NORMALISED",
                "NHS CUMBRIA CCG|2017-09-01|01H|OTHER_TIME",
                "NHS LANCASHIRE NORTH CCG|2017-09-01|01K|OTHER_TIME",
                "NHS Morecambe Bay CCG|2016-04-01|01K|OTHER_TIME",
                "NHS AIREDALE, WHARFEDAILE AND CRAVEN CCG|2017-09-01|02N|ALIAS",
                "NHS BARNESLEY CCG|2017-09-01|02P|ALIAS",
                "NHS North, East, West Devon|2017-09-01|99P|ALIAS",
                "NHS West London (Kensington and Chelsea, Queen's Park and Paddington)|2017-09-01|08Y|ALIAS",
                "NHS Leeds CCG|2018-04-01|15F|EXACT"
            })
    void resolve_printedName_findsTheBodyAndSaysByWhichRule(String name, LocalDate day, String code, Rule rule) {
        assertThat(RESOLVER.resolve(name, day))
                .asInstanceOf(type(Resolved.class))
                .returns(rule, Resolved::rule)
                .returns(code, resolved -> resolved.organisation().code().text())
                .returns(name, Resolved::asked)
                .satisfies(resolved -> assertThat(resolved.explanation()).contains(name, code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Queen\u2019s Park", "Queen's Park", "Queen\u2018s Park", "QUEENS PARK"})
    void resolve_anyApostrophe_isTheSameName(String park) {
        String name = "NHS West London (Kensington and Chelsea, " + park + " and Paddington) CCG";

        assertThat(RESOLVER.resolve(name, SEPTEMBER_2017))
                .asInstanceOf(type(Resolved.class))
                .returns("08Y", resolved -> resolved.organisation().code().text());
    }

    @Test
    void resolve_alias_namesTheEntryOfTheTable() {
        assertThat(RESOLVER.resolve("NHS BARNESLEY CCG", SEPTEMBER_2017))
                .asInstanceOf(type(Resolved.class))
                .satisfies(resolved -> {
                    assertThat(resolved.alias().map(OrganisationAlias::text)).contains("NHS Barnesley CCG");
                    assertThat(resolved.explanation()).contains("misspelling");
                });
        assertThat(RESOLVER.resolve("NHS North, East, West Devon", SEPTEMBER_2017))
                .asInstanceOf(type(Resolved.class))
                .satisfies(resolved -> assertThat(resolved.explanation()).contains("variant"));
    }

    @Test
    void resolve_registeredName_namesNoAlias() {
        assertThat(RESOLVER.resolve("NHS BARNSLEY CCG", SEPTEMBER_2017))
                .asInstanceOf(type(Resolved.class))
                .returns(Optional.empty(), Resolved::alias);
    }

    @Test
    void resolve_blanksRoundTheRegisteredName_isExact() {
        assertThat(RESOLVER.resolve("  NHS Darlington CCG ", SEPTEMBER_2017))
                .asInstanceOf(type(Resolved.class))
                .returns(Rule.EXACT, Resolved::rule);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NHS Leeds CCG|2015-03-01|15F",
                "NHS Gateshead CCG|2015-04-01|00F",
                "NHS Gateshead CCG|2013-03-31|00F",
                "NHS Manchester CCG|2017-03-31|14L",
                "NHS Cumbria CCG|2022-07-01|01H"
            })
    void resolve_nameOfBodyNotOpen_isRefusedNamingIt(String name, LocalDate day, String code) {
        assertThat(RESOLVER.resolve(name, day))
                .asInstanceOf(type(Unresolved.class))
                .returns(Reason.NOT_OPEN, Unresolved::reason)
                .satisfies(unresolved -> {
                    assertThat(unresolved.candidates())
                            .extracting(candidate -> candidate.code().text())
                            .containsExactly(code);
                    assertThat(unresolved.explanation()).contains(name, code, day.toString());
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\u00A0",
                "NHS",
                "CCG",
                "NHS CCG",
                "nhs  ccg",
                "&",
                "and",
                ".",
                "-",
                "North CCG",
                "NHS South Leicester CCG",
                "Darlingto",
                "Darlington Darlington",
                "NHS Darlington CCG Good",
                "01H"
            })
    void resolve_textThatIsNoName_isUnknown(String name) {
        assertThat(RESOLVER.resolve(name, SEPTEMBER_2017))
                .asInstanceOf(type(Unresolved.class))
                .returns(Reason.UNKNOWN, Unresolved::reason)
                .returns(List.of(), Unresolved::candidates)
                .satisfies(unresolved -> assertThat(unresolved.explanation()).contains(name.strip()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", " ", "&", "'", "NHS ", " CCG", "\u0130", "\uD800"})
    void resolve_veryLongName_isUnknown(String part) {
        String name = part.repeat(10_000 / part.length());

        assertThat(RESOLVER.resolve(name, SEPTEMBER_2017))
                .asInstanceOf(type(Unresolved.class))
                .returns(Reason.UNKNOWN, Unresolved::reason);
    }

    @Test
    void resolve_withoutDay_considersAllTimes() {
        assertThat(RESOLVER.resolve("NHS Gateshead CCG", Optional.empty()))
                .asInstanceOf(type(Resolved.class))
                .returns(Rule.EXACT, Resolved::rule);
        assertThat(RESOLVER.resolve("NHS Cumbria CCG", Optional.empty()))
                .asInstanceOf(type(Resolved.class))
                .returns(Rule.OTHER_TIME, Resolved::rule);
    }

    @Test
    void resolve_nameOfTwoOpenBodies_isAmbiguousNamingBoth() {
        NameResolver twins = NameResolver.of(
                OrganisationRegistry.of(List.of(made("AAA", "NHS Avon CCG"), made("BBB", "NHS AVON CCG")), List.of()));

        assertThat(twins.resolve("Avon", SEPTEMBER_2017))
                .asInstanceOf(type(Unresolved.class))
                .returns(Reason.AMBIGUOUS, Unresolved::reason)
                .satisfies(unresolved -> {
                    assertThat(unresolved.candidates()).hasSize(2);
                    assertThat(unresolved.explanation()).contains("AAA", "BBB");
                });
        assertThat(twins.resolve("NHS AVON CCG", SEPTEMBER_2017))
                .asInstanceOf(type(Resolved.class))
                .returns("BBB", resolved -> resolved.organisation().code().text());
    }

    @Test
    void resolve_registeredNameAndAliasOfAnother_prefersTheRegistered() {
        OrganisationAlias alias =
                new OrganisationAlias("Avon", OrganisationCode.of("BBB"), OrganisationAlias.Kind.VARIANT, "a list");
        NameResolver resolver = NameResolver.of(OrganisationRegistry.of(
                List.of(made("AAA", "NHS Avon CCG"), made("BBB", "NHS Bath CCG")), List.of(alias)));

        assertThat(resolver.resolve("Avon", SEPTEMBER_2017))
                .asInstanceOf(type(Resolved.class))
                .returns("AAA", resolved -> resolved.organisation().code().text());
    }

    @Test
    void resolve_inTurkishLocale_isTheSame() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(RESOLVER.resolve("NHS DARLINGTON CCG", SEPTEMBER_2017)).isInstanceOf(Resolved.class);
        } finally {
            Locale.setDefault(before);
        }
    }

    private static Organisation made(String code, String name) {
        return ImmutableOrganisation.builder()
                .code(OrganisationCode.of(code))
                .name(name)
                .open(LocalDate.of(2013, 4, 1))
                .close(LocalDate.of(2020, 3, 31))
                .build();
    }
}
