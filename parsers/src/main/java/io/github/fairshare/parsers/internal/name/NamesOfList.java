package io.github.fairshare.parsers.internal.name;

import io.github.fairshare.core.organisation.OrganisationCode;
import io.github.fairshare.core.organisation.Resolution.Resolved;
import io.github.fairshare.core.source.SourceLine;
import io.github.fairshare.parsers.internal.name.GluedNames.Piece;
import io.github.fairshare.parsers.internal.text.BulletMark;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what an entry of a list names: one organisation, or several with commas, semicolons or "and" between. */
public final class NamesOfList {
    private static final Pattern TRAIL = Pattern.compile("(?: ?[,;.]| ?[,;] (?:and|&))$", Pattern.CASE_INSENSITIVE);
    private static final Pattern BETWEEN = Pattern.compile("(?:[,;/&]|and)?|[,;] (?:and|&)", Pattern.CASE_INSENSITIVE);
    private static final Pattern BEGINNING = Pattern.compile("([^,;(\u2013]{1,120}+)[,;(\u2013]");
    private static final Pattern COLUMNS = Pattern.compile("[ \u00A0]*+\\t\\s*+|[ \u00A0]{2,}+");
    private static final Pattern MARK = Pattern.compile("^\\S++[\\s\u00A0]++");
    private static final int LONGEST = 1000;

    /** What stands between two names, but for "and". */
    private static final String CONNECTORS = "&,;/";

    private final OrganisationLookup lookup;

    /**
     * A reader of entries.
     *
     * @param lookup finds organisations as of the document's day
     */
    public NamesOfList(OrganisationLookup lookup) {
        this.lookup = lookup;
    }

    /** What a line of a list says without its mark, and without what leads on to the next one. */
    public static String bare(String line) {
        String text = BulletMark.unmarked(line);
        return text.length() > LONGEST ? text : TRAIL.matcher(text).replaceFirst("");
    }

    /**
     * What a line of a list says, where names stand in columns too.
     *
     * @param line for example "Bury      Bolton      Camden"
     * @return for example "Bury; Bolton; Camden"; as {@link #bare} where it can do without
     */
    public String entry(String line) {
        String bare = bare(line);
        if (bare.length() > LONGEST || isEntry(bare)) {
            return bare;
        }
        // The mark, if any, is the first word, and its gap is none between columns.
        String text = line.strip();
        String names = BulletMark.isMarked(text) ? MARK.matcher(text).replaceFirst("") : text;
        String columns = COLUMNS.matcher(names).replaceAll("; ");
        return isEntry(columns) ? columns : bare;
    }

    /** Whether a text is the name of one organisation, of the document's day or of another. */
    public boolean isName(String text) {
        return lookup.isName(text);
    }

    /** Whether a text is the code of an organisation. */
    public boolean isCode(String text) {
        return lookup.isCode(text);
    }

    /** Whether a text is a name and a remark on it, as "Brent, which was inadequate in 2015/16" is. */
    public boolean isRemarkedOn(String text) {
        Matcher name = BEGINNING.matcher(text);
        return name.lookingAt() && isName(name.group(1).strip());
    }

    /** The organisation of the document's day that a text names. */
    public Optional<OrganisationCode> find(String text) {
        return isName(text) && lookup.resolve(text) instanceof Resolved resolved
                ? Optional.of(resolved.organisation().code())
                : Optional.empty();
    }

    /** Whether a line is an entry, whatever marks it. */
    public boolean isEntryIn(SourceLine line) {
        return isEntry(entry(line.text()));
    }

    /** Whether a text names one organisation, or several and nothing else. */
    public boolean isEntry(String text) {
        return isName(text) || parts(text).isPresent();
    }

    /**
     * The names in a text that is not a name itself.
     *
     * @param text for example "Bolton, Camden and Enfield"
     * @return at least two; empty where not every part is the name of an organisation of the day, or where there is more than one way to part them
     */
    public Optional<List<String>> parts(String text) {
        if (text.length() > LONGEST || !canHoldSeveral(text) || isName(text)) {
            return Optional.empty();
        }
        return affixed(text).or(() -> SplitName.find(text, this::isKnown));
    }

    /** Most entries are one name, and cutting one that is not known takes long. */
    private static boolean canHoldSeveral(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        boolean connected =
                lower.contains("and") || CONNECTORS.chars().anyMatch(connector -> lower.indexOf(connector) >= 0);
        return connected || isTwiceIn(lower, "hs") || isTwiceIn(lower, "ccg") || lower.contains("commissioning group");
    }

    private static boolean isTwiceIn(String lower, String affix) {
        return lower.indexOf(affix) != lower.lastIndexOf(affix);
    }

    /** Names that each have their NHS or CCG are told apart by these, however many there are. */
    private Optional<List<String>> affixed(String text) {
        GluedNames run = GluedNames.of(text);
        boolean several = run.pieces().size() > 1 && run.lead().isEmpty();
        return several && run.pieces().stream().allMatch(this::isWhole)
                ? Optional.of(run.names().stream().map(NamesOfList::bare).toList())
                : Optional.empty();
    }

    private boolean isKnown(String text) {
        return find(text).isPresent();
    }

    private boolean isWhole(Piece piece) {
        return BETWEEN.matcher(piece.after()).matches() && isKnown(bare(piece.name()));
    }
}
