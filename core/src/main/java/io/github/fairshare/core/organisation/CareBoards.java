package io.github.fairshare.core.organisation;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;

/**
 * What the clinical commissioning groups (CCGs) of 30 June 2022 became part of on 1 July 2022: integrated care boards
 * (ICBs), which are {@link OrganisationRegistry#icbs()}.
 *
 * @source Office for National Statistics, areas of 2011 to sub-ICB locations and boards, July 2022
 */
public final class CareBoards {
    /** The first day of the boards, on which there was no CCG any more: 1 July 2022. */
    public static final LocalDate FIRST_DAY = LocalDate.of(2022, 7, 1);

    private CareBoards() {}

    /**
     * Where a CCG went.
     *
     * @param board the board's code, for example {@code QHM}
     * @param footprintChanged whether a part of the CCG's area went to another board
     */
    public record Membership(OrganisationCode board, boolean footprintChanged) {}

    /**
     * The board that a CCG became part of.
     *
     * @param ccg the code of one of the 106 CCGs that were open on 30 June 2022, for example {@code 00P}
     * @return for example QHM; empty for any other code, that of a CCG which was merged before too
     */
    public static Optional<Membership> of(OrganisationCode ccg) {
        return Optional.ofNullable(Bundled.BY_CCG.get(ccg));
    }

    private static final class Bundled {
        private static final Map<OrganisationCode, Membership> BY_CCG = RegistryResource.read("ccg-boards.csv").stream()
                .collect(Collectors.toUnmodifiableMap(RegistryResource::code, Bundled::membership));

        private static Membership membership(CSVRecord row) {
            return new Membership(
                    OrganisationCode.of(row.get("board")), Boolean.parseBoolean(row.get("footprint_changed")));
        }
    }
}
