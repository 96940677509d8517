package io.github.fairshare.examples.cli.option;

import io.github.fairshare.core.measure.Given;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a number such as 4.8, without exponents, commas or percent signs. */
public final class DecimalConverter implements ITypeConverter<BigDecimal> {
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,18}(\\.[0-9]{1,40})?");

    @Override
    public BigDecimal convert(String value) {
        if (!DECIMAL.matcher(value).matches()) {
            throw new TypeConversionException("\'" + Given.shown(value)
                    + "' is no number; write it with digits and at most one point, such as 4.8");
        }
        return new BigDecimal(value);
    }
}
