package io.github.fairshare.core.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.github.fairshare.core.generators.FairshareDomain;
import io.github.fairshare.core.organisation.Resolution.Reason;
import io.github.fairshare.core.organisation.Resolution.Resolved;
import io.github.fairshare.core.organisation.Resolution.Unresolved;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(FairshareDomain.class)
@Domain(DomainContext.Global.class)
class NameResolverPropertyTest {
    private static final List<Variant> VARIANTS = List.of(
            new Variant("as registered", name -> name),
            new Variant("upper case", name -> name.toUpperCase(Locale.ROOT)),
            new Variant("lower case", name -> name.toLowerCase(Locale.ROOT)),
            new Variant("ampersand", name -> name.replace(" and ", " & ")),
            new Variant("tight ampersand", name -> name.replace(" and ", "&")),
            new Variant("hyphens", name -> name.replace(' ', '-')),
            new Variant("no hyphens", name -> name.replace('-', ' ')),
            new Variant("doubled blanks", name -> name.replace(" ", "  ")),
            new Variant("hard blanks", name -> name.replace(' ', '\u00A0')),
            new Variant("line breaks", name -> name.replace(" ", "\r\n")),
            new Variant("without nhs", name -> name.replaceFirst("^NHS ", "")),
            new Variant("without ccg", name -> name.replaceFirst(" CCG$", "")),
            new Variant("without both", name -> name.replaceFirst("^NHS ", "").replaceFirst(" CCG$", "")),
            new Variant("written out", name -> name.replaceFirst(" CCG$", " Clinical Commissioning Group")),
            new Variant("without commas", name -> name.replace(",", "")),
            new Variant("without brackets", name -> name.replaceAll("[()]", "")),
            new Variant(
                    "curly apostrophes",
                    name -> name.replace("St ", "\u2019St\u2019 ").replace("'", "\u2019")),
            new Variant("with blanks round it", name -> "\t" + name + " "));
    private static final NameResolver RESOLVER = NameResolver.of(OrganisationRegistry.ccgs());

    @Property(tries = 2000)
    void resolve_nameInAnyVariantWhileOpen_isItself(
            @ForAll Organisation organisation, @ForAll LocalDate day, @ForAll("variants") Variant variant) {
        Assume.that(organisation.isOpenOn(day));

        assertThat(RESOLVER.resolve(variant.of(organisation.name()), day))
                .asInstanceOf(type(Resolved.class))
                .returns(organisation, Resolved::organisation)
                .satisfies(resolved -> assertThat(resolved.explanation())
                        .contains(organisation.code().text()));
    }

    @Property
    void resolve_nameOfTheDayInAnyVariant_isItself(
            @ForAll Organisation organisation, @ForAll LocalDate day, @ForAll("variants") Variant variant) {
        Assume.that(organisation.isOpenOn(day));

        assertThat(RESOLVER.resolve(variant.of(organisation.nameOn(day)), day))
                .asInstanceOf(type(Resolved.class))
                .returns(organisation, Resolved::organisation);
    }

    @Property(tries = 2000)
    void resolve_nameInAnyVariantWhileNotOpen_isNotOpen(
            @ForAll Organisation organisation, @ForAll LocalDate day, @ForAll("variants") Variant variant) {
        Assume.that(!organisation.isOpenOn(day));

        assertThat(RESOLVER.resolve(variant.of(organisation.name()), day))
                .asInstanceOf(type(Unresolved.class))
                .returns(Reason.NOT_OPEN, Unresolved::reason)
                .satisfies(unresolved -> assertThat(unresolved.explanation())
                        .contains(organisation.code().text()));
    }

    @Property
    void resolve_anyText_isUnknown(@ForAll String text, @ForAll LocalDate day) {
        assertThat(RESOLVER.resolve("Q" + text + "Q", day))
                .asInstanceOf(type(Unresolved.class))
                .returns(Reason.UNKNOWN, Unresolved::reason);
    }

    @Property
    void resolve_twoNamesRunTogether_isUnknown(
            @ForAll Organisation first, @ForAll Organisation second, @ForAll LocalDate day) {
        assertThat(RESOLVER.resolve(first.name() + second.name(), day))
                .asInstanceOf(type(Unresolved.class))
                .returns(Reason.UNKNOWN, Unresolved::reason);
    }

    @Provide
    Arbitrary<Variant> variants() {
        return Arbitraries.of(VARIANTS);
    }

    /** A way in which documents print the same name. */
    record Variant(String label, UnaryOperator<String> change) {
        String of(String name) {
            return change.apply(name);
        }
    }
}
