"""The rarer forms: what a fifth part of the corpus prints, written when the readers could read the four before it."""

from dataclasses import replace
from decimal import Decimal

import tables
from layouts import (
    ANNUAL_TITLE,
    DTOC_TITLE,
    HUB_TITLE,
    ICB_TITLE,
    MATERNITY_TITLE,
    PACE_TITLE,
    PCT_ALLOCATIONS_TITLE,
    PCT_EXTRACT_TITLE,
    Document,
    Layout,
)

SEED = 20241130


def pages():
    return [*targets(), *ratings(), *measures_and_distances(), *hubs(), *allocations()]


def reduction(facts):
    return str(Decimal(facts["target"]) - Decimal(facts["baseline"]))


def code(facts):
    return facts["code"]


def targets():
    return [
        Document(
            "dtoc-title-case",
            tables.dtoc_targets(60).named(1, tables.title_name),
            (DTOC_TITLE,),
            Layout(widths=(10, 26, 15, 15, 15), upright="middle", page_numbers=True),
        ),
        Document(
            "dtoc-reduction",
            tables.dtoc_targets(70).stating(5, "Reduction required by CCG", reduction),
            (DTOC_TITLE, "Average beds a day"),
            Layout(ruled=False, landscape=True),
        ),
        Document(
            "dtoc-long-names",
            tables.dtoc_targets(55).named(1, lambda name: tables.long_name(tables.title_name(name))),
            (DTOC_TITLE,),
            Layout(ruled=False, widths=(10, 26, 15, 15, 15), upright="bottom", repeated_heading=True),
            ("Source: monthly situation reports.",),
        ),
    ]


def areas(table, column):
    for at, area in enumerate(("Cancer", "Dementia", "Diabetes")):
        table = table.beside(column + at, area, tables.made_up_ratings(SEED + 10 + at))
    return table


def ratings():
    annual, maternity = tables.annual_ratings(), tables.maternity_ratings()
    by_rating = annual.first(120).sorted(lambda row: row.truths[0][3])
    return [
        Document("annual-by-rating", by_rating, (ANNUAL_TITLE,), Layout(section=1, page_numbers=True)),
        Document(
            "annual-ticks",
            tables.as_marks(annual.first(80), "\u2713"),
            (ANNUAL_TITLE,),
            Layout(repeated_heading=True, figures="center", landscape=True),
        ),
        Document(
            "annual-codes",
            annual.last(85)
            .printed(1, str.capitalize)
            .stating(0, "ODS CODE", code)
            .headed("ODS CODE", "CCG NAME", "RATING 2016/17"),
            (ANNUAL_TITLE,),
            Layout(ruled=False, widths=(10, 18, 14), upright="middle", repeated_heading=True),
        ),
        Document(
            "maternity-areas",
            areas(maternity.first(75), 2).headed("CCG code", "CCG name", "Cancer", "Dementia", "Diabetes", "Maternity"),
            (MATERNITY_TITLE.replace("maternity", "clinical priority areas:"),),
            Layout(landscape=True, repeated_heading=True, size="8pt"),
        ),
        Document(
            "maternity-capitals",
            maternity.last(85).named(1, tables.capital_name).ordered(1, 2, 0),
            (MATERNITY_TITLE,),
            Layout(ruled=False, font="Liberation Serif", page_numbers=True),
        ),
    ]


def measures_and_distances():
    distances = tables.pct_distances().first(90)
    return [
        Document("pace-turned", tables.turned(tables.pace_measures()), (PACE_TITLE,), Layout(landscape=True)),
        Document(
            "pace-bottom",
            tables.pace_measures(),
            (PACE_TITLE,),
            Layout(widths=(10, 9, 9, 10, 14, 16), upright="bottom", size="8pt"),
        ),
        Document(
            "pct-by-name",
            distances.sorted(lambda row: row.cells[1]).stating(1, "Org", code),
            (PCT_EXTRACT_TITLE,),
            Layout(numbered=True, repeated_heading=True),
        ),
        Document(
            "pct-pounds",
            distances.printed(2, tables.in_pounds).in_percent(3).ordered(1, 3, 2, 0),
            (PCT_EXTRACT_TITLE,),
            Layout(ruled=False, page_numbers=True, font="Liberation Serif"),
        ),
    ]


def hubs():
    plain = tables.hub_footprints()
    return [
        Document(
            "hub-codes",
            plain.sorted(lambda row: row.cells[2]).stating(2, "Code", code),
            (HUB_TITLE,),
            Layout(repeated_heading=True, page_numbers=True),
        ),
        Document(
            "hub-middle",
            replace(plain, merged=(0, 1)),
            (HUB_TITLE,),
            Layout(widths=(14, 20, 30), upright="middle", size="10pt"),
        ),
    ]


def trusts(seed, bodies=7):
    return tables.primary_care_trusts(SEED + seed, bodies)


def allocations():
    landscape = Layout(landscape=True, repeated_heading=True)
    return [
        Document(
            "allocation-millions",
            tables.in_millions(trusts(21)).headed(
                "Code", "PCT", "Allocation £m", "Target £m", "Distance £m", "Distance %"
            ),
            (PCT_ALLOCATIONS_TITLE,),
            Layout(ruled=False, page_numbers=True),
        ),
        Document(
            "allocation-blanks",
            trusts(22).printed(2, tables.blanked).printed(3, tables.blanked).printed(4, tables.blanked),
            (PCT_ALLOCATIONS_TITLE,),
            landscape,
        ),
        Document(
            "allocation-sums-first",
            tables.sums_first(trusts(23)).printed(4, tables.bracketed).printed(5, tables.bracketed),
            (PCT_ALLOCATIONS_TITLE,),
            Layout(ruled=False, landscape=True),
        ),
        Document(
            "allocation-two-years",
            trusts(24)
            .beside(2, "2008/09 allocation £000", tables.populations(SEED + 25))
            .headed(
                "Code",
                "PCT",
                "2008/09 allocation £000",
                "2009/10 allocation £000",
                "2009/10 target £000",
                "2009/10 distance £000",
                "2009/10 distance %",
            ),
            (PCT_ALLOCATIONS_TITLE,),
            Layout(landscape=True, upright="bottom", numbered=True),
        ),
        Document(
            "boards-trailing",
            tables.integrated_care_boards().printed(4, tables.trailing_minus).printed(5, tables.trailing_minus),
            (ICB_TITLE,),
            Layout(widths=(9, 24, 15, 15, 14, 12), upright="middle", page_numbers=True),
        ),
        Document(
            "boards-heads",
            tables.integrated_care_boards()
            .beside(6, "Allocation per head £", tables.populations_of_all(SEED + 26))
            .beside(2, "Weighted population", tables.populations_of_all(SEED + 27)),
            (ICB_TITLE,),
            Layout(landscape=True, ruled=False, font="Liberation Serif", size="8pt"),
        ),
    ]


def sheets():
    return [
        Document(
            "dtoc-r-sheet", tables.dtoc_targets(80).stating(5, "Reduction required by CCG", reduction), (DTOC_TITLE,)
        ),
        Document("annual-r-sheet", tables.as_marks(tables.annual_ratings(), "X"), (ANNUAL_TITLE,)),
        Document(
            "maternity-r-sheet",
            areas(tables.maternity_ratings(), 2).headed(
                "CCG code", "CCG name", "Cancer", "Dementia", "Diabetes", "Maternity"
            ),
            (MATERNITY_TITLE.replace("maternity", "clinical priority areas:"),),
        ),
        Document("pct-r-sheet", tables.pct_distances().stating(0, "Org", code), (PCT_EXTRACT_TITLE,)),
        Document(
            "hub-r-sheet",
            tables.hub_footprints().sorted(lambda row: row.cells[2]).stating(2, "Code", code),
            (HUB_TITLE,),
        ),
        Document("allocation-r-sheet", tables.sums_first(trusts(28, 9)), (PCT_ALLOCATIONS_TITLE,)),
    ]
