package io.github.fairshare.examples.workbook;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One section of a format code, cut into its tokens.
 *
 * @param tokens the literals and the signs in their order
 */
record FormatSection(List<Token> tokens) {
    /** What a section shows. */
    enum Kind {
        GENERAL,
        DIGITS,
        DAY,
        OTHER
    }

    /** What a token of a code does. */
    enum Part {
        LITERAL,
        GENERAL,
        DIGITS,
        PERCENT,
        DAY,
        OTHER
    }

    /**
     * A piece of a code.
     *
     * @param part what it does
     * @param text what it shows, or the signs that say so
     */
    record Token(Part part, String text) {}

    /** The forms of tokens, the first that fits counts; the group is the text of the token. */
    private enum Form {
        QUOTED(Part.LITERAL, "\"([^\"]*)\""),
        ESCAPED(Part.LITERAL, "\\\\(.)"),
        SPACE(Part.LITERAL, "_.()"),
        FILLER(Part.LITERAL, "\\*.()"),
        CURRENCY(Part.LITERAL, "\\[\\$([^\\]-]*)[^\\]]*\\]"),
        COLOUR(Part.LITERAL, "(?i)\\[(?:black|blue|cyan|green|magenta|red|white|yellow|color ?\\d+)\\]()"),
        GENERAL(Part.GENERAL, "(?i)(general)"),
        DIGITS(Part.DIGITS, "([0#?][0#?,.]*|\\.[0#?]+)"),
        PERCENT(Part.PERCENT, "(%)"),
        DAY(Part.DAY, "(?i)(y+|m+|d+|h+|s+|am/pm)"),
        OTHER(Part.OTHER, "(?i)(e[+-]|/(?=[0-9#?])|@|\\[[^\\]]*\\])"),
        SIGN(Part.LITERAL, "(.)");

        private final Part part;
        private final Pattern pattern;

        Form(Part part, String pattern) {
            this.part = part;
            this.pattern = Pattern.compile(pattern, Pattern.DOTALL);
        }
    }

    /** The sections of a code, which semicolons part. */
    static List<FormatSection> of(String code) {
        List<FormatSection> sections = new ArrayList<>();
        List<Token> tokens = new ArrayList<>();
        for (int at = 0; at < code.length(); ) {
            if (code.charAt(at) == ';') {
                sections.add(new FormatSection(List.copyOf(tokens)));
                tokens.clear();
                at++;
            } else {
                at = readToken(code, at, tokens);
            }
        }
        sections.add(new FormatSection(List.copyOf(tokens)));
        return sections;
    }

    private static int readToken(String code, int at, List<Token> tokens) {
        for (Form form : Form.values()) {
            Matcher found = form.pattern.matcher(code).region(at, code.length());
            if (found.lookingAt()) {
                tokens.add(new Token(form.part, found.group(1)));
                return found.end();
            }
        }
        throw new IllegalStateException("every sign has a form");
    }

    Kind kind() {
        if (has(Part.OTHER) || count(Part.DIGITS) > 1 || (has(Part.DAY) && has(Part.DIGITS))) {
            return Kind.OTHER;
        }
        if (has(Part.DAY)) {
            return Kind.DAY;
        }
        return has(Part.GENERAL) || tokens.isEmpty() ? Kind.GENERAL : Kind.DIGITS;
    }

    /** A number in this section; a negative one gets its sign in front of everything. */
    String digits(BigDecimal value) {
        BigDecimal scaled = value.abs().movePointRight(2 * count(Part.PERCENT));
        String shown = tokens.stream()
                .map(token -> token.part() == Part.DIGITS ? digits(scaled, token.text()) : token.text())
                .collect(Collectors.joining());
        return ((value.signum() < 0 ? "-" : "") + shown).strip();
    }

    private static String digits(BigDecimal value, String pattern) {
        String digits = pattern.replaceAll(",+$", "");
        int point = digits.indexOf('.');
        String whole = (point < 0 ? digits : digits.substring(0, point));
        String part = point < 0 ? "" : digits.substring(point + 1).replace(",", "");
        BigDecimal rounded = value.movePointLeft(3 * (pattern.length() - digits.length()))
                .setScale(part.length(), RoundingMode.HALF_UP);
        String plain = rounded.toPlainString();
        int dot = plain.indexOf('.');
        String shownWhole = whole(dot < 0 ? plain : plain.substring(0, dot), whole);
        String shownPart = part(dot < 0 ? "" : plain.substring(dot + 1), part);
        return shownWhole + (point < 0 ? "" : "." + shownPart);
    }

    private static String whole(String digits, String pattern) {
        int least = (int) pattern.chars().filter(sign -> sign == '0').count();
        String significant = digits.equals("0") ? "" : digits;
        String padded = "0".repeat(Math.max(0, least - significant.length())) + significant;
        return pattern.indexOf(',') < 0 ? padded : padded.replaceAll("(?<=\\d)(?=(\\d{3})+$)", ",");
    }

    /** The decimals, without the zeros at the end that the pattern leaves out. */
    private static String part(String digits, String pattern) {
        int kept = digits.length();
        while (kept > 0 && digits.charAt(kept - 1) == '0' && pattern.charAt(kept - 1) != '0') {
            kept--;
        }
        return digits.substring(0, kept);
    }

    private boolean has(Part part) {
        return count(part) > 0;
    }

    private int count(Part part) {
        return (int) tokens.stream().filter(token -> token.part() == part).count();
    }
}
