package io.github.fairshare.examples.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes small workbooks part by part, as ECMA-376 part 1 describes them, without any code of the reader. */
public final class TestWorkbook {
    private final Map<String, String> sheets = new LinkedHashMap<>();
    private final List<String> hidden = new ArrayList<>();
    private final List<String> formats = new ArrayList<>();
    private final Map<String, byte[]> more = new LinkedHashMap<>();

    /** A sheet with the XML of its rows. */
    public TestWorkbook sheet(String name, String rows) {
        sheets.put(name, rows);
        return this;
    }

    public TestWorkbook hiddenSheet(String name, String rows) {
        hidden.add(name);
        return sheet(name, rows);
    }

    /** Gives cells a format; the number of the style is 1 for the first. */
    public TestWorkbook format(String code) {
        formats.add(code);
        return this;
    }

    public TestWorkbook part(String name, byte[] content) {
        more.put(name, content);
        return this;
    }

    /** The rows of a table of texts as XML, row 1 first. */
    public static String rows(List<List<String>> table) {
        StringBuilder rows = new StringBuilder();
        for (int row = 0; row < table.size(); row++) {
            rows.append("<row r=\"").append(row + 1).append("\">");
            for (int column = 0; column < table.get(row).size(); column++) {
                rows.append(text(
                        (char) ('A' + column) + String.valueOf(row + 1),
                        table.get(row).get(column)));
            }
            rows.append("</row>");
        }
        return rows.toString();
    }

    public static String text(String cell, String text) {
        return "<c r=\"" + cell + "\" t=\"inlineStr\"><is><t>" + escaped(text) + "</t></is></c>";
    }

    public static String number(String cell, int style, String value) {
        return "<c r=\"" + cell + "\" s=\"" + style + "\"><v>" + value + "</v></c>";
    }

    public byte[] bytes() {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        StringBuilder list = new StringBuilder();
        StringBuilder relations = new StringBuilder();
        StringBuilder types = new StringBuilder();
        int number = 0;
        for (Map.Entry<String, String> sheet : sheets.entrySet()) {
            number++;
            String state = hidden.contains(sheet.getKey()) ? " state=\"hidden\"" : "";
            list.append("<sheet name=\"%s\" sheetId=\"%d\"%s r:id=\"rId%d\"/>"
                    .formatted(escaped(sheet.getKey()), number, state, number));
            relations.append(("<Relationship Id=\"rId%d\" Target=\"worksheets/sheet%d.xml\" Type=\"http://schemas."
                            + "openxmlformats.org/officeDocument/2006/relationships/worksheet\"/>")
                    .formatted(number, number));
            types.append(type("/xl/worksheets/sheet" + number + ".xml", "worksheet"));
            parts.put(
                    "xl/worksheets/sheet" + number + ".xml",
                    xml("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
                            + sheet.getValue() + "</sheetData></worksheet>"));
        }
        parts.put(
                "[Content_Types].xml",
                xml("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/"
                        + "content-types\">" + type("/xl/workbook.xml", "sheet.main") + types
                        + type("/xl/styles.xml", "styles") + "</Types>"));
        parts.put(
                "xl/workbook.xml",
                xml("<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
                        + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets>"
                        + list
                        + "</sheets></workbook>"));
        parts.put(
                "xl/_rels/workbook.xml.rels",
                xml("<Relationships xmlns=\"http://schemas.openxmlformats.org/" + "package/2006/relationships\">"
                        + relations + "</Relationships>"));
        parts.put("xl/styles.xml", xml(styles()));
        parts.putAll(more);
        return zip(parts);
    }

    private String styles() {
        StringBuilder codes = new StringBuilder();
        StringBuilder cells = new StringBuilder("<xf numFmtId=\"0\"/>");
        for (int i = 0; i < formats.size(); i++) {
            codes.append("<numFmt numFmtId=\"%d\" formatCode=\"%s\"/>".formatted(164 + i, escaped(formats.get(i))));
            cells.append("<xf numFmtId=\"%d\" applyNumberFormat=\"1\"/>".formatted(164 + i));
        }
        return "<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><numFmts>" + codes
                + "</numFmts><cellXfs>" + cells + "</cellXfs></styleSheet>";
    }

    private static String type(String part, String kind) {
        return "<Override PartName=\"%s\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.%s+xml\"/>"
                .formatted(part, kind);
    }

    private static byte[] xml(String content) {
        return ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + content).getBytes(StandardCharsets.UTF_8);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    private static byte[] zip(Map<String, byte[]> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
