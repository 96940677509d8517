package suite;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.fairshare.core.report.Parsed;
import io.github.fairshare.parsers.generators.DocumentsDomain;
import io.github.fairshare.parsers.generators.GeneratedDocument;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** An upload, whole or damaged, loses no line and says nothing that the document does not. */
@Domain(DocumentsDomain.class)
class UploadTest {
    @Property(tries = 20)
    void upload_ofAnyDocument_losesNoLineAndInventsNothing(@ForAll GeneratedDocument<?> document) {
        requireSound(document);
    }

    private static <T> void requireSound(GeneratedDocument<T> document) {
        Parsed<T> parsed = document.read();

        assertEquals(document.text(), parsed.ledger().text());
        assertEquals(List.of(), document.untrue(parsed));
    }
}
