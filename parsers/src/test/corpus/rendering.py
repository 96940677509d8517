"""Writes a document as an HTML page or as a workbook."""

import re
from dataclasses import replace
from html import escape
from itertools import groupby

from openpyxl import Workbook
from openpyxl.styles import Alignment, Font

from layouts import Drawn, Filled

FIGURE = re.compile(r"\(?[-+\u2212]?£?[0-9][0-9,\u00a0]*(\.[0-9]+)?%?[-)]?$")
NO_BREAK_SPACE = "\u00a0"
STYLE = """
@page {{ size: A4 {orientation}; margin: 18mm 15mm; {foot} }}
body {{ font: {size} "{font}"; }}
h1 {{ font-size: 12pt; }}
table {{ border-collapse: collapse; {table_width} }}
thead {{ display: {heading}; }}
tr {{ {row} }}
th, td {{ {border} padding: 1.2mm 1.6mm; vertical-align: {upright}; text-align: left; }}
td.figure {{ text-align: {figures}; }}
th.group {{ text-align: center; }}
td.section {{ font-weight: bold; }}
div.panels {{ display: flex; gap: 6mm; align-items: flex-start; }}
td.merged {{ vertical-align: {label}; text-align: {label_side}; }}
p.note {{ font-size: 7.5pt; }}
"""


def html(document):
    return document.page if isinstance(document, Drawn) else laid_out(document)


def laid_out(document):
    layout, table = document.layout, document.table
    style = STYLE.format(
        orientation="landscape" if layout.landscape else "portrait",
        foot='@bottom-center { content: "Page " counter(page) " of " counter(pages); }' if layout.page_numbers else "",
        size=layout.size,
        font=layout.font,
        figures=layout.figures,
        upright=layout.upright,
        table_width=f"table-layout: fixed; width: {sum(layout.widths)}%;" if layout.widths else "",
        heading="table-header-group" if layout.repeated_heading else "table-row-group",
        border="border: 0.3mm solid black;" if layout.ruled else "",
        # A page break inside a merged cell needs rows that may break.
        row="" if table.merged else "break-inside: avoid;",
        label="middle" if layout.centred_labels else "top",
        label_side="center" if layout.centred_labels else "left",
    )
    titles = "".join(
        f"<h1>{escape(title)}</h1>" if at == 0 else f"<p>{escape(title)}</p>"
        for at, title in enumerate(document.titles)
    )
    notes = "".join(f'<p class="note">{escape(note)}</p>' for note in document.notes)
    return (
        f'<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><style>{style}</style></head><body>{titles}'
        f"{listing(document)}{panels(document)}"
        f"{notes}</body></html>\n"
    )


def panels(document):
    """The table, or its parts side by side, each under the same heading."""
    rows, count = document.table.rows, document.layout.panels
    length = -(-len(rows) // count)
    parts = [
        replace(document, table=replace(document.table, rows=rows[at : at + length]))
        for at in range(0, len(rows), length)
    ]
    written = "".join(table_of(part) for part in parts)
    return f'<div class="panels">{written}</div>' if count > 1 else written


def table_of(document):
    return (
        f"<table>{columns(document.layout)}<thead>{heading(document)}</thead>"
        f"<tbody>{body(document)}</tbody></table>"
    )


def listing(document):
    rows = "".join("<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in row) + "</tr>" for row in document.listing)
    return f"<table>{rows}</table><h1>{escape(document.titles[0])}</h1>" if rows else ""


def columns(layout):
    if not layout.widths:
        return ""
    whole = sum(layout.widths)
    return "".join(f'<col style="width: {100 * width / whole:.1f}%">' for width in layout.widths)


def heading(document):
    layout = document.layout
    shown = [head for at, head in enumerate(document.table.headings) if at != layout.section]
    cells = (["No."] if layout.numbered else []) + shown
    return groups(layout) + "<tr>" + "".join(f"<th>{escape(cell)}</th>" for cell in cells) + "</tr>"


def groups(layout):
    if not layout.groups:
        return ""
    first = "<th></th>" if layout.numbered else ""
    cells = "".join(f'<th class="group" colspan="{width}">{escape(label)}</th>' for width, label in layout.groups)
    return f"<tr>{first}{cells}</tr>"


def body(document):
    rows = document.table.rows
    spans = {column: runs(rows, column) for column in document.table.merged}
    lines = []
    for number, row in enumerate(rows):
        cells = [f'<td class="figure">{number + 1}</td>'] if document.layout.numbered else []
        section = document.layout.section
        if section >= 0 and (number == 0 or rows[number - 1].cells[section] != row.cells[section]):
            lines.append(f'<tr><td class="section" colspan="{len(row.cells)}">{escape(row.cells[section])}</td></tr>')
        for column, cell in enumerate(row.cells):
            if column == section:
                continue
            if column not in spans:
                cells.append(cell_of(cell, document.layout))
            elif number in spans[column]:
                cells.append(f'<td class="merged" rowspan="{spans[column][number]}">{escape(cell)}</td>')
        lines.append("<tr>" + "".join(cells) + "</tr>")
    return "\n".join(lines)


def cell_of(text, layout):
    if FIGURE.match(text):
        return f'<td class="figure">{text}</td>'
    return f"<td>{escape(text.replace(' ', NO_BREAK_SPACE) if layout.no_break else text)}</td>"


def runs(rows, column):
    """Where equal labels begin, and over how many rows they stand; a label ends with those before it."""
    lengths, start = {}, 0
    for _, run in groupby(rows, key=lambda row: row.cells[: column + 1]):
        length = len(list(run))
        lengths[start] = length
        start += length
    return lengths


def workbook(document, path):
    book = Workbook()
    sheet = book.active
    sheet.title = "Table"
    write = fill_lines if isinstance(document, Filled) else fill_sheet
    write(document, sheet)
    book.save(path)


def fill_lines(document, sheet):
    for number, cells in enumerate(document.lines, start=1):
        for column, text in enumerate(cells, start=1):
            if number > document.heading:
                fill(sheet.cell(number, column), text)
            else:
                sheet.cell(number, column).value = text or None
    for cells in document.ranges:
        sheet.merge_cells(cells)


def fill_sheet(document, sheet):
    for title in document.titles:
        sheet.append([title])
    sheet.append(list(document.table.headings))
    for cell in sheet[sheet.max_row]:
        cell.font = Font(bold=True)
        cell.alignment = Alignment(wrap_text=True)
    first = sheet.max_row + 1
    for row in document.table.rows:
        sheet.append([""] * len(row.cells))
        for column, text in enumerate(row.cells, start=1):
            fill(sheet.cell(sheet.max_row, column), text)
    for column in document.table.merged:
        for start, length in runs(document.table.rows, column).items():
            sheet.merge_cells(None, first + start, column + 1, first + start + length - 1, column + 1)
            sheet.cell(first + start, column + 1).alignment = Alignment(vertical="center")
    for note in document.notes:
        sheet.append([])
        sheet.append([note])


def fill(cell, text):
    """A figure is a number in the format that shows it as printed; a zero with a sign can only be a text."""
    if not FIGURE.match(text) or text.startswith("-0.0") and not text.strip("-0."):
        cell.value = text or None
        return
    plain = text.replace(",", "").strip("()")
    decimals = len(plain.partition(".")[2])
    shown = ("#,##0" if "," in text else "0") + ("." + "0" * decimals if decimals else "")
    value = float(plain) if decimals else int(plain)
    cell.value, cell.number_format = (-value, f"{shown};({shown})") if text.startswith("(") else (value, shown)
