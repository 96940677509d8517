package io.github.fairshare.parsers.internal.distance;

import io.github.fairshare.core.organisation.Organisation;
import io.github.fairshare.core.organisation.OrganisationCode;
import io.github.fairshare.core.organisation.Resolution;
import io.github.fairshare.core.organisation.Resolution.Reason;
import io.github.fairshare.core.organisation.Resolution.Resolved;
import io.github.fairshare.core.organisation.Resolution.Unresolved;
import io.github.fairshare.parsers.internal.name.Claims;
import io.github.fairshare.parsers.internal.name.OrganisationLookup;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Tells what the labels of the rows of one table mean: first those printed without a fault, then those with misread letters.
 * A misread name can only mean an organisation that no other row means, and an S before it is the flag only where that is
 * proven.
 */
final class MisreadLabels {
    private final OrganisationLookup lookup;
    private final OrganisationLookup anyDay;
    private final Claims claims;

    /**
     * The labels of one table.
     *
     * @param lookup finds organisations as of the document's day
     * @param anyDay finds organisations of all times
     * @param claims the organisations of the document's day
     */
    MisreadLabels(OrganisationLookup lookup, OrganisationLookup anyDay, Claims claims) {
        this.lookup = lookup;
        this.anyDay = anyDay;
        this.claims = claims;
    }

    /**
     * What a label means.
     *
     * @param label the name and its flag
     * @param resolution the organisation, and why it is that one or none
     */
    record Meaning(FlaggedName label, Resolution resolution) {
        private static Meaning unresolved(FlaggedName label, Resolution resolution, String explanation) {
            return new Meaning(
                    label, new Unresolved(label.name(), Reason.AMBIGUOUS, candidates(resolution), explanation));
        }

        private static List<Organisation> candidates(Resolution resolution) {
            return resolution instanceof Resolved resolved
                    ? List.of(resolved.organisation())
                    : ((Unresolved) resolution).candidates();
        }

        private Optional<Organisation> likeliest() {
            return candidates(resolution).stream().findFirst();
        }

        private Optional<Organisation> organisation() {
            return resolution instanceof Resolved resolved ? Optional.of(resolved.organisation()) : Optional.empty();
        }

        private Optional<OrganisationCode> code() {
            return organisation().map(Organisation::code);
        }

        private boolean isMisread() {
            return resolution instanceof Resolved resolved && resolved.rule() == Resolution.Rule.FUZZY;
        }

        /** Whether nothing at all speaks for it. */
        private boolean isLikeNothing() {
            return resolution instanceof Unresolved unresolved && unresolved.reason() == Reason.UNKNOWN;
        }
    }

    /** The meanings of the labels of all rows, in their order. */
    List<Meaning> of(List<PctDistancesRow> rows) {
        List<Meaning> plain = rows.stream()
                .map(row -> new Meaning(row.label(), lookup.resolve(row.label().name())))
                .toList();
        claim(plain);
        List<Meaning> all = new ArrayList<>();
        for (int at = 0; at < rows.size(); at++) {
            all.add(plain.get(at).isLikeNothing() ? misread(rows.get(at)) : plain.get(at));
        }
        claim(all);
        for (int at = 0; at < rows.size(); at++) {
            Meaning meaning = all.get(at);
            if (meaning.isMisread() && !meaning.code().map(claims::isOfOne).orElse(true)) {
                all.set(at, contested(rows.get(at).label(), meaning));
            }
        }
        return all;
    }

    private void claim(List<Meaning> meanings) {
        for (int at = 0; at < meanings.size(); at++) {
            int row = at;
            meanings.get(at).code().ifPresent(code -> claims.add(code, row));
        }
    }

    private static Meaning contested(FlaggedName printed, Meaning meaning) {
        return Meaning.unresolved(
                printed,
                meaning.resolution(),
                meaning.resolution().explanation() + "; but the misread name of another row is most like the same one,"
                        + " and nothing tells which of the two it is");
    }

    private Meaning misread(PctDistancesRow row) {
        int notCompared = lookup.notCompared();
        List<Meaning> readings = row.label().readings().stream()
                .map(label -> new Meaning(label, lookup.resolveMisread(label.name(), claims.free())))
                .toList();
        Meaning kept = readings.stream()
                .filter(reading -> reading.label().name().equals(row.label().name()))
                .findFirst()
                .map(reading -> new Meaning(row.label(), reading.resolution()))
                .orElseThrow();
        List<Meaning> possible =
                readings.stream().filter(reading -> !reading.isLikeNothing()).toList();
        if (possible.isEmpty() || lookup.notCompared() > notCompared) {
            return kept.organisation().isEmpty()
                    ? kept
                    : Meaning.unresolved(
                            row.label(),
                            kept.resolution(),
                            kept.resolution().explanation()
                                    + "; but too many names were compared to tell a flag from a letter");
        }
        return told(possible)
                .map(reading -> concluded(row, reading))
                .orElseGet(() -> Meaning.unresolved(
                        row.label(),
                        possible.get(0).resolution(),
                        "'" + row.label().text() + "' could be read with an S as its first letter, and with one that is"
                                + " the flag: "
                                + possible.get(0).resolution().explanation() + "; "
                                + possible.get(1).resolution().explanation()));
    }

    /**
     * The only reading. Of two that are like the same name, the one whose first word is undamaged; else the one that the
     * print proves: a name goes on in small letters, and no flag stands before one.
     */
    private static Optional<Meaning> told(List<Meaning> possible) {
        if (possible.size() == 1) {
            return Optional.of(possible.get(0));
        }
        Meaning whole = possible.get(0);
        Meaning flagged = possible.get(1);
        if (whole.likeliest().isEmpty() || !whole.likeliest().equals(flagged.likeliest())) {
            return Optional.empty();
        }
        String name = whole.likeliest().get().name();
        String rest = flagged.label().name();
        for (Meaning reading : possible) {
            if (firstWord(reading.label().name()).equalsIgnoreCase(firstWord(name))) {
                return Optional.of(reading);
            }
        }
        if (isOtherThanS(name) && FlaggedName.isCapitalised(rest) && rest.charAt(0) == name.charAt(0)) {
            return Optional.of(flagged);
        }
        return !isOtherThanS(name) && Character.isLowerCase(rest.charAt(0)) ? Optional.of(whole) : Optional.empty();
    }

    private static boolean isOtherThanS(String name) {
        return name.charAt(0) != 'S';
    }

    private Meaning concluded(PctDistancesRow row, Meaning reading) {
        Optional<Organisation> found = reading.organisation();
        if (found.isEmpty()) {
            return new Meaning(row.label(), reading.resolution());
        }
        String why = reading.resolution().explanation();
        Optional<String> doubt = doubt(row, reading, found.get());
        if (doubt.isPresent()) {
            return Meaning.unresolved(row.label(), reading.resolution(), why + "; but " + doubt.get());
        }
        List<String> flag =
                List.of(why, "'" + row.label().text() + "' with the S as its first letter is no nearer to any name");
        return new Meaning(reading.label().meaning(found.get(), flag), reading.resolution());
    }

    /** What likeness alone does not see. */
    private Optional<String> doubt(PctDistancesRow row, Meaning reading, Organisation found) {
        String read = reading.label().name();
        if (reading.label().isFlagged() && !isBehindFlag(read, found.name())) {
            return Optional.of("the S before it may be its misread first letter");
        }
        if (hasMoreBefore(read, found.name())) {
            return Optional.of("what stands before its first letter may be a misread flag");
        }
        if (row.gapsLost() > 0 && !hasWholeEnd(read, found.name())) {
            return Optional.of("its last word is misread and gaps are lost, so a digit may be a letter of it");
        }
        Meaning ever = new Meaning(reading.label(), anyDay.resolveMisread(read, claims.free()));
        return ever.likeliest().filter(found::equals).isPresent()
                ? Optional.empty()
                : Optional.of("over all times the likeliest is another: "
                        + ever.resolution().explanation());
    }

    /** A name that goes on behind an S with its own first letter, or with a capital, has lost nothing to that S. */
    private static boolean isBehindFlag(String rest, String name) {
        return Character.toUpperCase(rest.charAt(0)) == name.charAt(0)
                || (isOtherThanS(name) && FlaggedName.isCapitalised(rest));
    }

    private static boolean hasMoreBefore(String read, String name) {
        return firstWord(read).length() > firstWord(name).length() && read.charAt(0) != name.charAt(0);
    }

    private static boolean hasWholeEnd(String read, String name) {
        String last = lastWord(read);
        return FlaggedName.isAffix(last) || last.equals(lastWord(name));
    }

    private static String firstWord(String name) {
        return name.split(" ", 2)[0];
    }

    private static String lastWord(String name) {
        return name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }
}
