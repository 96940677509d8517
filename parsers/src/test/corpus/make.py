#!/usr/bin/python3
"""Renders the documents, prints them and reads them back with real tools; run by hand, see README.md.

Writes text/DOCUMENT/TOOL.txt, truth/DOCUMENT.csv and MANIFEST.csv. The texts are kept as the tools give them. Lots of
another seed are no part of the corpus: they are written to a folder of their own, which has the corpus' form.
"""

import csv
import shutil
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

import documents
import lots
import rendering
import tables
import tools
from layouts import Filled

HERE = Path(__file__).parent
LOTS = tables.REPOSITORY / "parsers/target/lots"
MANIFEST_COLUMNS = ["document", "family", "layout", "tool", "version", "file", "rows"]


@dataclass(frozen=True)
class Frame:
    """Where a table stands in its sheet: the titles above its heading, and its rows."""

    skip: int
    rows: int


def is_sheet(document):
    return document.id.endswith("-sheet")


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


def keep(document, texts, versions, home):
    """Writes the truth and the texts of a document, and gives its lines of the manifest."""
    truths = document.table.truths()
    (home / "truth").mkdir(parents=True, exist_ok=True)
    with open(home / "truth" / f"{document.id}.csv", "w", encoding="utf-8", newline="") as file:
        rows = csv.writer(file, lineterminator="\n")
        rows.writerow(tables.TRUTH_COLUMNS[document.table.family])
        rows.writerows(truths)
    folder = home / "text" / document.id
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    lines = []
    for tool, text in texts.items():
        file = folder / f"{tool}.txt"
        file.write_bytes(text)
        words = "sheet" if is_sheet(document) and not isinstance(document, Filled) else document.words()
        name = str(file.relative_to(home))
        lines.append([document.id, document.table.family, words, tool, versions[tool], name, len(truths)])
    return lines


def make(every, wanted, home):
    """Makes the documents, or of them those named, and brings the manifest up to date."""
    versions = tools.versions()
    made = {}
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder)
        for document in every:
            if not wanted or document.id in wanted:
                texts = texts_of_sheet(document, work) if is_sheet(document) else texts_of_page(document, work)
                made[document.id] = keep(document, texts, versions, home)
                print(document.id, flush=True)
    record(every, made, versions["chromium"], home)


def record(every, made, browser, home):
    """Writes the manifest: the lines that were made, and for all other documents those that it has."""
    path = home / "MANIFEST.csv"
    before = list(csv.reader(path.open(encoding="utf-8", newline=""))) if path.exists() else []
    with path.open("w", encoding="utf-8", newline="") as file:
        rows = csv.writer(file, lineterminator="\n")
        rows.writerow(MANIFEST_COLUMNS)
        rows.writerow(["", "", "", "chromium", browser, "", ""])
        for document in every:
            rows.writerows(made.get(document.id, [line for line in before if line[0] == document.id]))


def main(arguments):
    if arguments and arguments[0].startswith("--seed="):
        seed = arguments[0].removeprefix("--seed=")
        home = LOTS / seed / "src/test/corpus"
        make(lots.documents(seed), arguments[1:], home)
        (home / "expected-counts.csv").write_text("document,tool,right,wrong\n", encoding="utf-8")
    else:
        make([*documents.pages(), *documents.sheets(), *lots.documents()], arguments, HERE)


if __name__ == "__main__":
    main(sys.argv[1:])
