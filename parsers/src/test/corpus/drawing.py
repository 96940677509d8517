"""Pages and sheets that are drawn piece by piece, for forms that no layout has: prose, captions, lists, several tables."""

import re
from dataclasses import dataclass
from html import escape

FIGURE = re.compile(r"[-+(\u2212\u2013]?£?[0-9][^A-Z]*$")
MARK = re.compile(r"\{(.+?)\}")
STYLE = """
@page {{ size: A4 {orientation}; margin: 17mm 14mm; {margins} }}
body {{ font: {size} "{font}"; }}
h1 {{ font-size: 150%; }} h2 {{ font-size: 120%; }}
table {{ border-collapse: collapse; }}
thead {{ display: {heading}; }}
caption {{ text-align: left; font-weight: bold; padding: 2mm 0; }}
tr {{ break-inside: avoid; }}
th, td {{ padding: 1mm 1.5mm; text-align: left; vertical-align: top; }}
td.figure {{ text-align: right; }}
.sum td {{ font-weight: bold; }}
.ruled td, .ruled th {{ border: 0.25mm solid #888; }}
.zebra tbody tr:nth-child(even) {{ background: #e8eef4; }}
.zebra th {{ background: #005eb8; color: white; }}
.upright span {{ writing-mode: vertical-rl; transform: rotate(180deg); }}
td.upright {{ vertical-align: middle; text-align: center; }}
.broken tr {{ break-inside: auto; }}
.note {{ font-size: 80%; }}
aside {{ float: right; width: 38mm; margin-left: 6mm; border-left: 1mm solid #005eb8; padding-left: 3mm; }}
"""


@dataclass(frozen=True)
class Paper:
    """What a page is printed on: its type, and what stands in its margins by the name of the place."""

    font: str = "Liberation Sans"
    size: str = "9pt"
    orientation: str = "portrait"
    repeated: bool = False
    margins: tuple = ()
    style: str = ""

    def html(self, *parts):
        margins = " ".join(f"@{place} {{ content: {content}; font-size: 7pt; }}" for place, content in self.margins)
        style = STYLE.format(
            orientation=self.orientation,
            margins=margins,
            size=self.size,
            font=self.font,
            heading="table-header-group" if self.repeated else "table-row-group",
        )
        return (
            f'<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><style>{style}{self.style}</style></head>'
            f"<body>{''.join(parts)}</body></html>\n"
        )


@dataclass(frozen=True)
class Cell:
    """A cell over several rows or columns, or of a style of its own."""

    text: str
    down: int = 1
    across: int = 1
    style: str = ""


def marked(text):
    """A text in which {1} is the raised mark of a note, | a break of the line and ~ a place for a hyphen."""
    return MARK.sub(r"<sup>\1</sup>", escape(text)).replace("|", "<br>").replace("~", "&shy;")


def prose(text, tag="p", style=""):
    return f'<{tag} class="{style}">{marked(text)}</{tag}>'


def items(texts):
    return "<ul>" + "".join(f"<li>{marked(text)}</li>" for text in texts) + "</ul>"


def grid(headings, rows, caption="", style="", widths=()):
    """A table; headings are rows of cells as the others are."""
    columns = "".join(f'<col style="width: {width}mm">' for width in widths)
    fixed = f'style="table-layout: fixed; width: {sum(widths)}mm"' if widths else ""
    above = f"<caption>{marked(caption)}</caption>" if caption else ""
    head = "".join(line(cells, "th") for cells in headings)
    body = "\n".join(line(cells, "td") for cells in rows)
    return (
        f'<table class="{style}" {fixed}>{above}<colgroup>{columns}</colgroup><thead>{head}</thead>'
        f"<tbody>{body}</tbody></table>"
    )


def line(cells, tag):
    summed = any(isinstance(cell, Cell) and cell.style == "sum" for cell in cells)
    written = "".join(drawn(cell if isinstance(cell, Cell) else Cell(cell), tag) for cell in cells)
    return f"<tr{' class=sum' if summed else ''}>{written}</tr>"


def drawn(cell, tag):
    style = cell.style or ("figure" if FIGURE.match(cell.text) else "")
    spans = f'rowspan="{cell.down}" colspan="{cell.across}"'
    return f'<{tag} class="{style}" {spans}><span>{marked(cell.text)}</span></{tag}>'


def merged(label, rows, style=""):
    """Rows with one label at the left of them all."""
    return [([Cell(label, down=len(rows), style=style)] if at == 0 else []) + list(row) for at, row in enumerate(rows)]


def continued(headings, rows, caption, length, style=""):
    """A table in parts, each on a page of its own under the same caption."""
    parts = [
        grid(headings, rows[at : at + length], caption if at == 0 else f"{caption} (continued)", style)
        for at in range(0, len(rows), length)
    ]
    return '<div style="break-after: page"></div>'.join(parts)
