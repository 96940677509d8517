package io.github.fairshare.examples.workbook;

import io.github.fairshare.examples.workbook.FormatSection.Part;
import io.github.fairshare.examples.workbook.FormatSection.Token;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** A day or a time in a cell, which stores the days since a day long ago. */
final class DayFormatCode {
    /** Day 0 as counted from March 1900 on; before it the usual programs count a day that was none. */
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    private static final LocalDate DAY_ZERO_1904 = LocalDate.of(1904, 1, 1);

    private static final BigDecimal SECONDS_OF_DAY = BigDecimal.valueOf(24 * 60 * 60);

    /** The day after the last that is known, 31 December 9999. */
    private static final BigDecimal END = BigDecimal.valueOf(2_958_466);

    private DayFormatCode() {}

    /** Whether a number is a day that can be shown. */
    static boolean isDay(BigDecimal stored) {
        return stored.signum() >= 0 && stored.compareTo(END) < 0;
    }

    static String show(BigDecimal stored, List<Token> tokens, boolean isDate1904) {
        long seconds = stored.multiply(SECONDS_OF_DAY)
                .setScale(0, RoundingMode.HALF_UP)
                .longValue();
        LocalDateTime moment =
                (isDate1904 ? DAY_ZERO_1904 : DAY_ZERO).atStartOfDay().plusSeconds(seconds);
        return DateTimeFormatter.ofPattern(pattern(tokens), Locale.ENGLISH)
                .format(moment)
                .strip();
    }

    private static String pattern(List<Token> tokens) {
        StringBuilder pattern = new StringBuilder();
        String before = "";
        boolean isTwelve = tokens.stream().anyMatch(token -> token.text().equalsIgnoreCase("am/pm"));
        for (Token token : tokens) {
            if (token.part() == Part.DAY) {
                String field = token.text().toLowerCase(Locale.ROOT);
                pattern.append(before.startsWith("h") && field.startsWith("m") ? "mm" : field(field, isTwelve));
                before = field;
            } else if (!token.text().isEmpty()) {
                pattern.append('\'').append(token.text().replace("'", "''")).append('\'');
            }
        }
        return pattern.toString();
    }

    private static String field(String field, boolean isTwelve) {
        return switch (field.charAt(0)) {
            case 'a' -> "a";
            case 'y' -> field.length() > 2 ? "uuuu" : "uu";
            case 'm' -> "M".repeat(Math.min(field.length(), 5));
            case 'd' -> field.length() > 2 ? "E".repeat(Math.min(field.length(), 4)) : field;
            case 'h' -> (isTwelve ? "h" : "H").repeat(Math.min(field.length(), 2));
            default -> "s".repeat(Math.min(field.length(), 2));
        };
    }
}
