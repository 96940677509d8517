package io.github.fairshare.core.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairshare.core.organisation.Resolution.Resolved;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LowerChars;
import net.jqwik.api.constraints.StringLength;

class MisreadNamesPropertyTest {
    private static final OrganisationRegistry CCGS = OrganisationRegistry.ccgs();
    private static final NameResolver RESOLVER = NameResolver.of(CCGS);
    private static final List<LocalDate> DAYS = List.of(
            LocalDate.of(2013, 4, 1), LocalDate.of(2015, 4, 1), LocalDate.of(2017, 9, 1), LocalDate.of(2020, 4, 1));

    /** Whether or not its own organisation is free. */
    @Property(tries = 4000)
    void name_withOneLetterMisread_isThatOrganisationOrNone(
            @ForAll @IntRange(max = 3) int dayAt,
            @ForAll @IntRange(max = 300) int ccgAt,
            @ForAll @IntRange(max = 99) int at,
            @ForAll @IntRange(max = 2) int kind,
            @ForAll @LowerChars char letter,
            @ForAll boolean taken) {
        LocalDate day = DAYS.get(dayAt);
        List<Organisation> open = CCGS.openOn(day);
        Organisation ccg = open.get(ccgAt % open.size());
        String name = ccg.nameOn(day);
        int place = 4 + at % (name.length() - 8);
        String misread =
                name.substring(0, place) + (kind == 1 ? "" : letter) + name.substring(place + (kind == 2 ? 0 : 1));
        Set<OrganisationCode> free = MisreadNamesTest.all(day);
        if (taken) {
            free.remove(ccg.code());
        }

        Resolution resolution = RESOLVER.resolveMisread(misread, Optional.of(day), free);

        if (resolution instanceof Resolved resolved) {
            assertThat(resolved.organisation()).isEqualTo(ccg);
        }
    }

    /** The rate: of all substitutions in the middle of words, more than eight in ten are recovered. */
    @Property(tries = 1)
    void names_withOneLetterMisread_areMostlyRecovered() {
        LocalDate day = LocalDate.of(2017, 9, 1);
        int asked = 0;
        int recovered = 0;
        for (Organisation ccg : CCGS.openOn(day)) {
            String name = ccg.nameOn(day);
            for (int at = 5; at < name.length() - 5; at++) {
                if (Character.isLetter(name.charAt(at))) {
                    asked++;
                    String misread = name.substring(0, at) + 'q' + name.substring(at + 1);
                    recovered += RESOLVER.resolveMisread(misread, Optional.of(day), MisreadNamesTest.all(day))
                                    instanceof Resolved
                            ? 1
                            : 0;
                }
            }
        }
        System.out.println("one letter misread: " + recovered + " of " + asked + " names recovered, 0 wrong");
        assertThat(recovered).isGreaterThan(asked * 8 / 10);
    }

    @Property(tries = 300)
    void text_ofAnyKind_isNoMisreadNameWhereNoOrganisationIsFree(@ForAll @StringLength(max = 300) String text) {
        assertThat(RESOLVER.resolveMisread(text, Optional.empty(), Set.of()).getClass())
                .isEqualTo(RESOLVER.resolve(text, Optional.empty()).getClass());
    }
}
