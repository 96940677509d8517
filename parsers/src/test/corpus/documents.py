"""The documents of the corpus: which table stands in which layout, on pages and on sheets."""

from dataclasses import dataclass, replace

import tables

SEED = 20240117

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
    """How a table stands on its pages; every trait has a word by which the manifest names it."""

    landscape: bool = False
    ruled: bool = True
    repeated_heading: bool = False
    numbered: bool = False
    centred_labels: bool = True
    page_numbers: bool = False
    no_break: bool = False
    widths: tuple = ()
    size: str = "9pt"

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


def pages():
    """What is printed to PDF."""
    return [
        *dtoc_pages(),
        *rating_pages(),
        *pace_pages(),
        *distance_pages(),
        *hub_pages(),
        *allocation_pages(),
    ]


def dtoc_pages():
    notes = (
        "1 Delays attributable to the NHS, as beds a day. NHS DARLINGTON CCG has asked for a correction.",
        "2 Totals may differ from the sums of the rows by 1 through rounding.",
    )
    return [
        Document("dtoc-wide", tables.dtoc_targets(), (DTOC_TITLE,), Layout(landscape=True)),
        Document(
            "dtoc-narrow",
            tables.dtoc_targets(60),
            (DTOC_TITLE,),
            Layout(repeated_heading=True, page_numbers=True, widths=(12, 30, 18, 20, 20)),
        ),
        Document(
            "dtoc-numbered",
            tables.dtoc_targets(40),
            (DTOC_TITLE,),
            Layout(ruled=False, numbered=True, landscape=True, repeated_heading=True),
            notes,
        ),
    ]


def rating_pages():
    notes = (
        "1 Ratings follow the rule of Annex A.",
        "2 NHS Corby CCG and NHS Nene CCG were rated Good together in the year before.",
    )
    return [
        Document("annual-plain", tables.annual_ratings(), (ANNUAL_TITLE,), Layout(ruled=False, page_numbers=True)),
        Document(
            "annual-narrow",
            tables.annual_ratings().first(80),
            (ANNUAL_TITLE,),
            Layout(repeated_heading=True, numbered=True, widths=(8, 26, 22)),
        ),
        Document(
            "annual-no-break",
            tables.annual_ratings().first(60),
            (ANNUAL_TITLE,),
            Layout(landscape=True, no_break=True),
        ),
        Document(
            "maternity-wide",
            tables.maternity_ratings().without(0),
            (MATERNITY_TITLE, "Annex B: ratings"),
            Layout(landscape=True, repeated_heading=True),
        ),
        Document(
            "maternity-narrow",
            tables.maternity_ratings().first(70),
            (MATERNITY_TITLE,),
            Layout(ruled=False, widths=(12, 30, 26), repeated_heading=True, page_numbers=True),
            notes,
        ),
    ]


def pace_pages():
    note = (
        "Note There was no PoC for 2001-02 or 2008-09, but 2001-02 had a recurrent health inequalities adjustment"
        " which had a small effect on DFTs.",
    )
    narrow = Layout(widths=(12, 10, 11, 12, 16, 18))
    return [
        Document("pace-narrow", tables.pace_measures(), (PACE_TITLE,), narrow, note),
        Document("pace-wide", tables.pace_measures(), (PACE_TITLE,), Layout(landscape=True, ruled=False, size="8pt")),
    ]


def distance_pages():
    spearheads = "(Spearheads are the 62 PCTs judged to have the worst health and deprivation in 1995-97)"
    return [
        Document(
            "pct-plain",
            tables.pct_distances(),
            (PCT_TITLE, spearheads + " Minus indicates loss, otherwise figures are gains."),
            Layout(repeated_heading=True),
        ),
        Document(
            "pct-narrow",
            tables.pct_distances().first(60),
            (PCT_EXTRACT_TITLE,),
            Layout(ruled=False, numbered=True, widths=(7, 14, 22, 14, 14), page_numbers=True),
            ("S Spearhead: one of the trusts with the worst health and deprivation in 1995-97.",),
        ),
    ]


def hub_pages():
    merged = replace(tables.hub_footprints(), merged=(0, 1))
    first = replace(tables.hub_footprints(101), merged=(0, 1))
    return [
        Document("hub-plain", tables.hub_footprints(), (HUB_TITLE,), Layout(landscape=True, repeated_heading=True)),
        Document("hub-merged", merged, (HUB_TITLE,), Layout(repeated_heading=True, page_numbers=True)),
        Document(
            "hub-narrow",
            first,
            (HUB_TITLE,),
            Layout(centred_labels=False, numbered=True, widths=(7, 14, 18, 30), repeated_heading=True),
        ),
        Document(
            "hub-listed",
            merged,
            (HUB_TITLE,),
            Layout(ruled=False, centred_labels=False, page_numbers=True),
            listing=(("Region", "Specialised commissioning hub"), *tables.hubs()),
        ),
    ]


def allocation_pages():
    bracketed = tables.primary_care_trusts(SEED + 1, 5)
    for column in (4, 5):
        bracketed = bracketed.printed(column, tables.bracketed)
    regions = tables.trusts_under_regions(SEED + 2, 6)
    return [
        Document(
            "allocation-plain",
            tables.primary_care_trusts(SEED),
            (PCT_ALLOCATIONS_TITLE, "Made-up figures"),
            Layout(repeated_heading=True),
        ),
        Document(
            "allocation-narrow",
            bracketed,
            (PCT_ALLOCATIONS_TITLE, "Made-up figures"),
            Layout(widths=(8, 9, 20, 15, 15, 15, 12), numbered=True, repeated_heading=True, page_numbers=True),
            (
                "1 Figures in brackets are below target.",
                "2 Aldbury PCT, allocation 120,000, has no place in this table.",
            ),
        ),
        Document("allocation-merged", regions, (PCT_ALLOCATIONS_TITLE, "Made-up figures"), Layout(landscape=True)),
        Document(
            "allocation-boards", tables.integrated_care_boards(), (ICB_TITLE,), Layout(landscape=True, ruled=False)
        ),
    ]


def sheets():
    """What is written to workbooks; a line break in a heading is one in its cell."""
    footnote = ("Ratings follow the rule of Annex A.",)
    pace = tables.pace_measures().headed(
        "Year",
        "No of\ntrusts",
        "Growth\n%",
        "Minimum\nincrease\n%",
        "Min as % of\nGrowth\n(the lower the faster)",
        "% of Overall\ngrowth used\nfor PoC %",
    )
    return [
        Document("dtoc-sheet", tables.dtoc_targets(), (DTOC_TITLE,)),
        Document("annual-sheet", tables.annual_ratings(), (ANNUAL_TITLE,)),
        Document("maternity-sheet", tables.maternity_ratings(), (MATERNITY_TITLE,), notes=footnote),
        Document("pace-sheet", pace, (PACE_TITLE,)),
        Document("pct-sheet", tables.pct_distances(), (PCT_TITLE,)),
        Document("hub-sheet", replace(tables.hub_footprints(), merged=(0, 1)), (HUB_TITLE,)),
        Document("allocation-sheet", tables.primary_care_trusts(SEED + 3), (PCT_ALLOCATIONS_TITLE,)),
        Document("allocation-regions-sheet", tables.trusts_under_regions(SEED + 4, 6), (PCT_ALLOCATIONS_TITLE,)),
        Document("allocation-boards-sheet", tables.integrated_care_boards(), (ICB_TITLE,)),
    ]
