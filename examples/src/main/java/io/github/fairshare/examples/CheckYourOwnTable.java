package io.github.fairshare.examples;

import io.github.fairshare.core.model.AllocationPosition;
import io.github.fairshare.core.report.Parsed;
import io.github.fairshare.parsers.AllocationTableParser;
import io.github.fairshare.parsers.SourceText;

/** Does a table of your own add up? */
public final class CheckYourOwnTable {
    private CheckYourOwnTable() {}

    /**
     * Prints the answer.
     *
     * @param arguments none
     */
    public static void main(String... arguments) {
        String text = """
                Organisation\tAllocation\tTarget\tDistance\tDistance %
                NHS Darlington CCG\t150\t160\t-10\t-6.25
                NHS Barnsley CCG\t310\t300\t10\t3.33
                Total\t470\t460\t10\t2.17
                """;
        Parsed<AllocationPosition> read = AllocationTableParser.standard().parse(SourceText.of(text));
        System.out.println(read);
        read.reconciliation().outcomes().forEach(System.out::println);
    }
}
