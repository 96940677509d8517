#!/usr/bin/python3
"""Renders the documents, prints them and reads them back with real tools; run by hand, see README.md.

Writes text/DOCUMENT/TOOL.txt, truth/DOCUMENT.csv and MANIFEST.csv. The texts are kept as the tools give them.
"""

import csv
import shutil
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

import documents
import rendering
import tables
import tools

HERE = Path(__file__).parent
MANIFEST_COLUMNS = ["document", "family", "layout", "tool", "version", "file", "rows"]


@dataclass(frozen=True)
class Frame:
    """Where a table stands in its sheet: the titles above its heading, and its rows."""

    skip: int
    rows: int


def texts_of_page(document, work):
    page, pdf = work / f"{document.id}.html", work / f"{document.id}.pdf"
    page.write_text(rendering.html(document), encoding="utf-8")
    tools.chromium(page, pdf, work)
    readers = tools.pdf_readers(work)
    if not document.layout.ruled:
        # Without rules there is no lattice, and its text is empty.
        del readers["tabula-lattice"]
    return {tool: read(pdf) for tool, read in readers.items()}


def texts_of_sheet(document, work):
    book = work / f"{document.id}.xlsx"
    rendering.workbook(document, book)
    frame = Frame(*document.frame())
    texts = {tool: tools.office(book, tool, work) for tool in tools.OFFICE_FILTERS}
    comma_separated = work / "frame.csv"
    comma_separated.write_bytes(texts["office-csv"])
    texts |= {tool: tools.r(comma_separated, tool, frame, work) for tool in tools.R_PRINTS}
    return texts | {tool: tools.pandas(book, tool, frame, work) for tool in tools.PANDAS_PRINTS}


def keep(document, texts, versions):
    """Writes the truth and the texts of a document, and gives its lines of the manifest."""
    truths = document.table.truths()
    with open(HERE / "truth" / f"{document.id}.csv", "w", encoding="utf-8", newline="") as file:
        rows = csv.writer(file, lineterminator="\n")
        rows.writerow(tables.TRUTH_COLUMNS[document.table.family])
        rows.writerows(truths)
    folder = HERE / "text" / document.id
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    lines = []
    for tool, text in texts.items():
        file = folder / f"{tool}.txt"
        file.write_bytes(text)
        words = "sheet" if document.id.endswith("-sheet") else document.words()
        name = str(file.relative_to(HERE))
        lines.append([document.id, document.table.family, words, tool, versions[tool], name, len(truths)])
    return lines


def main(wanted):
    """Makes all documents, or those named, and brings the manifest up to date."""
    (HERE / "truth").mkdir(exist_ok=True)
    versions = tools.versions()
    made = {}
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder)
        for make, some in ((texts_of_page, documents.pages()), (texts_of_sheet, documents.sheets())):
            for document in some:
                if not wanted or document.id in wanted:
                    made[document.id] = keep(document, make(document, work), versions)
                    print(document.id, flush=True)
    record(made, versions["chromium"])


def record(made, browser):
    """Writes the manifest: the lines that were made, and for all other documents those that it has."""
    path = HERE / "MANIFEST.csv"
    before = list(csv.reader(path.open(encoding="utf-8", newline=""))) if path.exists() else []
    with path.open("w", encoding="utf-8", newline="") as file:
        rows = csv.writer(file, lineterminator="\n")
        rows.writerow(MANIFEST_COLUMNS)
        rows.writerow(["", "", "", "chromium", browser, "", ""])
        for document in documents.pages() + documents.sheets():
            rows.writerows(made.get(document.id, [line for line in before if line[0] == document.id]))


if __name__ == "__main__":
    main(sys.argv[1:])
