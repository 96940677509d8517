package io.github.fairshare.examples.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a spreadsheet program displays; each line can be tried there. */
class NumberFormatCodeTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "General|0.30000000000000004|0.3", // 0.1 + 0.2
                "General|1234567.891|1234567.891",
                "General|0.3333333333333333|0.33333333333", // 1/3 in eleven digits
                "General|0|0",
                "General|-5.20|-5.2",
                "0|6.5|7",
                "0|-6.5|-7",
                "0.0|6.25|6.3",
                "0.0|1.005|1.0",
                "0.00|1.005|1.01", // as stored in decimals; in binary it would be 1.00
                "0.00|6.14|6.14",
                "0.00|3|3.00",
                "#,##0|205942|205,942",
                "#,##0|0|0",
                "#,###|0|''",
                "#,##0|1234567.5|1,234,568",
                "#,##0|999|999",
                "000|7|007",
                "0.##|5.10|5.1",
                "0.##|5|5.",
                ".0|0.25|.3",
                "0%|0.052|5%",
                "0.0%|0.0515|5.2%",
                "0.00%|-0.0515|-5.15%",
                "#,##0.0,|1234567|1,234.6",
                "#,##0.0,,\"m\"|205942000|205.9m",
                "\"£\"#,##0|1500|£1,500",
                "[$£-809]#,##0.00|1500|£1,500.00",
                "#,##0;(#,##0)|-1500|(1,500)",
                "#,##0_);(#,##0)|1500|1,500",
                "#,##0_);[Red](#,##0)|-1500|(1,500)",
                "0.0;-0.0;\"-\"|0|-",
                "0.0;-0.0;\"-\"|-2.04|-2.0",
                "_-* #,##0_-;-* #,##0_-;_-* \"-\"_-|-1500|-1,500",
                "yyyy-mm-dd|42979|2017-09-01",
                "dd/mm/yyyy|42979|01/09/2017",
                "mmm-yy|42979|Sep-17",
                "d mmmm yyyy|42979|1 September 2017",
                "dd/mm/yyyy hh:mm|42979.75|01/09/2017 18:00",
                "h:mm AM/PM|42979.75|6:00 PM",
                "0.00E+00|1500|1500", // shown as stored: no published table has exponents
                "# ?/?|0.5|0.5",
                "[>=1000]0.0|1500.25|1500.25",
                "yyyy|-1|-1"
            })
    void show_codesOfPublishedTables_areShownAsDisplayed(String code, BigDecimal value, String displayed) {
        assertThat(new NumberFormatCode(code).show(value, false)).isEqualTo(displayed);
    }

    /** The first of September 2017 is 42,979 days after 30 December 1899 and 41,517 after 1 January 1904. */
    @ParameterizedTest
    @CsvSource({"41517,2017-09-01", "0,1904-01-01"})
    void show_daysCountedFrom1904_areTheSameDays(BigDecimal value, String displayed) {
        assertThat(new NumberFormatCode("yyyy-mm-dd").show(value, true)).isEqualTo(displayed);
    }
}
