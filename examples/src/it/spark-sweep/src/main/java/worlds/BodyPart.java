package worlds;

import io.github.fairshare.allocation.pace.study.SweepPart;
import io.github.fairshare.allocation.pace.table.SweepCsv;
import io.github.fairshare.allocation.pace.table.SweepPartCsv;
import io.github.fairshare.core.measure.Percent;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import scala.Tuple2;

/** What a part counted of one body, packed for the way. */
final class BodyPart {
    private BodyPart() {}

    /** A part body by body, so that bodies are merged beside each other. */
    static Iterator<Tuple2<String, byte[]>> split(SweepPart part) {
        Map<String, List<SweepPart.Count>> counts = new LinkedHashMap<>();
        part.counts()
                .forEach(count -> counts.computeIfAbsent(count.code(), any -> new ArrayList<>())
                        .add(count));
        return counts.entrySet().stream()
                .map(body -> new Tuple2<>(
                        body.getKey(), packed(SweepPart.of(part.subject(), part.slices(), body.getValue()))))
                .iterator();
    }

    static byte[] merged(byte[] one, byte[] other) {
        return packed(SweepPart.merged(List.of(read(one), read(other))));
    }

    /** The line of the table that a sweep prints of the body, without the line of its columns. */
    static String line(byte[] packed, BigDecimal beyond) {
        StringBuilder table = new StringBuilder();
        try {
            SweepCsv.write(read(packed), Percent.of(beyond), table);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return table.substring(table.indexOf("\n") + 1);
    }

    private static byte[] packed(SweepPart part) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Writer out = new OutputStreamWriter(new GZIPOutputStream(bytes), StandardCharsets.UTF_8)) {
            SweepPartCsv.write(part, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static SweepPart read(byte[] packed) {
        try (Reader text = new InputStreamReader(
                new GZIPInputStream(new ByteArrayInputStream(packed)), StandardCharsets.UTF_8)) {
            return SweepPartCsv.read(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
