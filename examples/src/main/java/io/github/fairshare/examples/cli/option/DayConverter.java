package io.github.fairshare.examples.cli.option;

import io.github.fairshare.core.measure.Given;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a day such as 2017-09-01. */
public final class DayConverter implements ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String value) {
        try {
            return LocalDate.parse(value);
        } catch (DateTimeParseException e) {
            throw new TypeConversionException("\'" + Given.shown(value) + "' is no day; write it as 2017-09-01");
        }
    }
}
