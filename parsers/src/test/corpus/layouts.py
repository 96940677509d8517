"""What a document is: a table, its titles and notes, and how it stands on its pages."""

from dataclasses import dataclass

import tables

DTOC_TITLE = "Delayed transfers of care: targets of CCGs, September 2017"
ANNUAL_TITLE = "NHS England’s annual performance assessment of CCGs 2016/17"
MATERNITY_TITLE = "CCG maternity assessment 2017/18"
PACE_TITLE = "Table 1: Measures of PoC relative to overall growth (last two columns)"
PCT_TITLE = (
    "2003-10 Aggregate Distance from Target (DFT) over seven years and mean % DFT for all PCTs in England"
    " in order of largest losses to largest gains"
)
PCT_EXTRACT_TITLE = "2003-10 Aggregate Distance from Target (DFT) over seven years: the largest losses"
HUB_TITLE = "Specialised commissioning hub footprints, 4 March 2015"
PCT_ALLOCATIONS_TITLE = "Recurrent allocations to primary care trusts and distances from target, 2009/10"
ICB_TITLE = "Allocations to integrated care boards 2023/24: core services"


@dataclass(frozen=True)
class Layout:
    """How a table stands on its pages; every trait has a word by which the manifest names it.

    groups are headings over several columns, each with its number of columns; section is the column whose label is
    printed once, as a row of its own, above the rows that have it; panels are parts of a table side by side; upright says
    where a short cell stands beside one of several lines.
    """

    landscape: bool = False
    ruled: bool = True
    repeated_heading: bool = False
    numbered: bool = False
    centred_labels: bool = True
    page_numbers: bool = False
    no_break: bool = False
    widths: tuple = ()
    size: str = "9pt"
    font: str = "Liberation Sans"
    figures: str = "right"
    groups: tuple = ()
    section: int = -1
    panels: int = 1
    upright: str = "top"

    def words(self, table, notes):
        traits = {
            "landscape" if self.landscape else "portrait": True,
            "ruled" if self.ruled else "unruled": True,
            "repeated-heading": self.repeated_heading,
            "row-numbers": self.numbered,
            "narrow": bool(self.widths),
            "merged-centred" if self.centred_labels else "merged-top": bool(table.merged),
            "footnotes": bool(notes),
            "page-numbers": self.page_numbers,
            "no-break-spaces": self.no_break,
            "grouped-headings": bool(self.groups),
            "section-rows": self.section >= 0,
            "side-by-side": self.panels > 1,
            f"cells-{self.upright}": self.upright != "top",
        }
        return " ".join(word for word, holds in traits.items() if holds)


@dataclass(frozen=True)
class Document:
    """A table in its layout, with what stands above and below it; a listing is a small table above it."""

    id: str
    table: tables.Table
    titles: tuple
    layout: Layout = Layout()
    notes: tuple = ()
    listing: tuple = ()

    def words(self):
        words = self.layout.words(self.table, self.notes)
        return f"{words} listing" if self.listing else words

    def frame(self):
        """How many lines stand above the heading of a sheet, and how many rows below it."""
        return len(self.titles), len(self.table.rows)


@dataclass(frozen=True)
class Drawn(Document):
    """A page that is drawn piece by piece, with its traits in words."""

    page: str = ""
    traits: str = ""

    def words(self):
        return self.traits


@dataclass(frozen=True)
class Filled(Document):
    """A sheet that is filled line by line: its cells, the ranges that are merged, and the line of its heading."""

    lines: tuple = ()
    ranges: tuple = ()
    heading: int = 1
    traits: str = ""

    def words(self):
        return f"sheet {self.traits}".strip()

    def frame(self):
        return self.heading - 1, len(self.lines) - self.heading - len(self.notes)
