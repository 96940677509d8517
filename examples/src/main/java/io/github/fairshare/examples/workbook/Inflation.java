package io.github.fairshare.examples.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.zip.ZipException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * Opens the wrapping of a workbook before anything of it is read: nothing in it has a password, and all its parts
 * together stay below {@value #MAX_BYTES} bytes.
 */
final class Inflation {
    /** The most bytes that the parts of a workbook may have once unpacked: 256 MiB. */
    static final long MAX_BYTES = 256L * 1024 * 1024;

    private static final int BUFFER = 1 << 16;

    private Inflation() {}

    static void check(byte[] workbook) {
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(workbook))
                .get()) {
            requireWorkbook(zip);
            long total = 0;
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                total += size(zip, entry, MAX_BYTES - total);
            }
        } catch (IOException e) {
            throw new UnusableWorkbookException(
                    "it is a workbook that is cut or damaged; open it in a spreadsheet program and save it again, or save"
                            + " the sheet as CSV (UTF-8)");
        }
    }

    private static void requireWorkbook(ZipFile zip) {
        if (zip.getEntry("[Content_Types].xml") == null || zip.getEntry("xl/workbook.xml") == null) {
            throw new UnusableWorkbookException(
                    "it is an archive, but no workbook in the form .xlsx; save the table as .xlsx or as CSV (UTF-8)");
        }
    }

    private static long size(ZipFile zip, ZipArchiveEntry entry, long left) throws IOException {
        if (!zip.canReadEntryData(entry)) {
            throw new ZipException("a part has a password or an unknown way of packing");
        }
        byte[] buffer = new byte[BUFFER];
        long size = 0;
        try (InputStream part = zip.getInputStream(entry)) {
            for (int read = part.read(buffer); read >= 0; read = part.read(buffer)) {
                size += read;
                if (size > left) {
                    throw new UnusableWorkbookException("it unpacks to more than " + MAX_BYTES
                            + " bytes (256 MiB), which is the most that is read; save the sheet alone as CSV (UTF-8)");
                }
            }
        }
        return size;
    }
}
