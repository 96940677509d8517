"""The documents of the corpus: which table stands in which layout, on pages and on sheets."""

from dataclasses import replace

import plainer
import rarer
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
    PCT_TITLE,
    Document,
    Layout,
)

SEED = 20240117


def pages():
    """What is printed to PDF."""
    return [
        *dtoc_pages(),
        *rating_pages(),
        *pace_pages(),
        *distance_pages(),
        *hub_pages(),
        *allocation_pages(),
        *pages_in_other_orders(),
        *pages_in_other_forms(),
        *pages_in_further_forms(),
        *rarer.pages(),
        *plainer.pages(),
    ]


def pages_in_other_orders():
    """The same tables with other orders of columns, headings and layouts, so that no reader is made for those above."""
    return [
        *targets_in_other_orders(),
        *ratings_in_other_orders(),
        *measures_in_other_orders(),
        *distances_in_other_orders(),
        *hubs_in_other_orders(),
        *allocations_in_other_orders(),
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


def targets_in_other_orders():
    other = tables.dtoc_targets(75).headed(
        "Org code",
        "Organisation name",
        "September 2017 plan (all delays)",
        "Q4 2016/17 baseline (NHS delays)",
        "September 2017 target (NHS delays)",
    )
    return [
        Document(
            "dtoc-order", other.ordered(1, 0, 4, 3, 2), (DTOC_TITLE, "Beds a day"), Layout(ruled=False, size="8pt")
        ),
        Document(
            "dtoc-tight",
            tables.dtoc_targets(64),
            (DTOC_TITLE,),
            Layout(ruled=False, numbered=True, page_numbers=True, widths=(6, 10, 24, 16, 16, 16)),
            ("a Includes delays that are attributable to both.",),
        ),
        Document(
            "dtoc-serif",
            tables.dtoc_targets(50).ordered(0, 1, 4, 2, 3),
            (DTOC_TITLE,),
            Layout(repeated_heading=True, page_numbers=True, no_break=True, size="10pt"),
        ),
    ]


def ratings_in_other_orders():
    annual = tables.annual_ratings()
    return [
        Document(
            "annual-order",
            annual.last(120).headed("Clinical commissioning group", "Overall rating 2016/17").ordered(1, 0),
            (ANNUAL_TITLE,),
            Layout(repeated_heading=True, page_numbers=True),
        ),
        Document(
            "annual-tight",
            annual.last(70).headed("CCG name", "2016/17 rating"),
            (ANNUAL_TITLE,),
            Layout(ruled=False, numbered=True, widths=(8, 20, 18), page_numbers=True),
        ),
        Document(
            "maternity-order",
            tables.maternity_ratings().last(90).ordered(2, 0, 1),
            (MATERNITY_TITLE,),
            Layout(landscape=True, ruled=False),
        ),
        Document(
            "maternity-tight",
            tables.maternity_ratings().last(60).ordered(1, 0, 2),
            (MATERNITY_TITLE,),
            Layout(numbered=True, page_numbers=True, widths=(7, 22, 10, 18)),
            ("1 Ratings are as of October 2018.",),
        ),
    ]


def measures_in_other_orders():
    return [
        Document("pace-order", tables.pace_measures().ordered(0, 2, 3, 1, 5, 4), (PACE_TITLE,), Layout(size="9pt")),
        Document(
            "pace-tight",
            tables.pace_measures(),
            (PACE_TITLE,),
            Layout(ruled=False, widths=(10, 9, 9, 10, 14, 16), size="8pt", page_numbers=True),
        ),
    ]


def distances_in_other_orders():
    return [
        Document(
            "pct-order",
            tables.pct_distances().ordered(1, 0, 3, 2),
            (PCT_TITLE,),
            Layout(ruled=False, page_numbers=True),
        ),
        Document(
            "pct-tight",
            tables.pct_distances().first(75),
            (PCT_EXTRACT_TITLE,),
            Layout(widths=(12, 18, 14, 14), repeated_heading=True),
            ("S Spearhead: one of the trusts with the worst health and deprivation in 1995-97.",),
        ),
    ]


def hubs_in_other_orders():
    plain = tables.hub_footprints()
    return [
        Document("hub-order", plain.ordered(2, 1, 0), (HUB_TITLE,), Layout(ruled=False, page_numbers=True)),
        Document(
            "hub-centred",
            replace(tables.hub_footprints(120), merged=(0, 1)),
            (HUB_TITLE,),
            Layout(ruled=False, landscape=True),
        ),
        Document(
            "hub-top",
            replace(plain, merged=(0, 1)),
            (HUB_TITLE,),
            Layout(centred_labels=False, numbered=True, page_numbers=True, size="8pt"),
        ),
    ]


def allocations_in_other_orders():
    head = (
        "Code",
        "Primary care trust",
        "2009/10 recurrent baseline £000s",
        "2009/10 target allocation £000s",
        "Distance from target £000s",
        "Distance from target %",
    )
    return [
        Document(
            "allocation-order",
            tables.primary_care_trusts(SEED + 11, 8).headed(*head).ordered(1, 0, 3, 2, 5, 4),
            (PCT_ALLOCATIONS_TITLE,),
            Layout(landscape=True, ruled=False, repeated_heading=True),
        ),
        Document(
            "allocation-tight",
            tables.primary_care_trusts(SEED + 12, 6).headed(*head),
            (PCT_ALLOCATIONS_TITLE,),
            Layout(ruled=False, widths=(8, 20, 15, 15, 13, 11), page_numbers=True, size="8pt"),
            ("1 Allocations exclude 1,250,000 held centrally.",),
        ),
        Document(
            "allocation-top",
            tables.trusts_under_regions(SEED + 13, 7),
            (PCT_ALLOCATIONS_TITLE,),
            Layout(centred_labels=False, landscape=True, repeated_heading=True),
        ),
        Document(
            "boards-tight",
            tables.integrated_care_boards(),
            (ICB_TITLE,),
            Layout(widths=(9, 26, 15, 15, 14, 12), numbered=False, page_numbers=True),
        ),
        Document(
            "boards-order",
            tables.integrated_care_boards().ordered(1, 2, 3, 4, 5, 0),
            (ICB_TITLE,),
            Layout(landscape=True, repeated_heading=True, no_break=True),
        ),
    ]


def pages_in_other_forms():
    """The same with headings over groups of columns, sections, panels, further columns and other ways to write a cell."""
    return [
        *targets_in_other_forms(),
        *ratings_in_other_forms(),
        *measures_in_other_forms(),
        *distances_in_other_forms(),
        *hubs_in_other_forms(),
        *allocations_in_other_forms(),
    ]


def targets_in_other_forms():
    short = ("Code", "Commissioner", "Plan", "Baseline", "Target")
    return [
        Document(
            "dtoc-groups",
            tables.dtoc_targets(70).headed("CCG Code", "CCG Name", "All delays: plan", "Baseline (Q4)", "Target"),
            (DTOC_TITLE,),
            Layout(groups=((2, ""), (1, "September 2017"), (2, "NHS-attributable DTOCs")), repeated_heading=True),
        ),
        Document(
            "dtoc-share",
            tables.dtoc_targets(80).headed(*short).beside(2, "Share of beds %", tables.shares(SEED + 31)),
            (DTOC_TITLE, "Beds a day; the share of beds is of the quarter before."),
            Layout(font="Liberation Serif", ruled=False, figures="center"),
        ),
        Document(
            "dtoc-joined",
            tables.dtoc_targets(65).joined(1, 0, "{0} ({1})").headed("CCG", *tables.dtoc_targets().headings[2:]),
            (DTOC_TITLE,),
            Layout(landscape=True, repeated_heading=True, page_numbers=True),
        ),
    ]


def ratings_in_other_forms():
    annual, maternity = tables.annual_ratings(), tables.maternity_ratings()
    return [
        Document("annual-panels", annual.first(150), (ANNUAL_TITLE,), Layout(panels=2, size="8pt", landscape=True)),
        Document(
            "annual-region",
            annual.last(100)
            .beside(0, "Region", tables.made_up_regions(SEED + 32))
            .headed("Region", "Name of CCG", "Year-end assessment 2016/17"),
            (ANNUAL_TITLE,),
            Layout(font="Liberation Serif", page_numbers=True),
        ),
        Document(
            "annual-groups",
            annual.last(80).headed("CCG", "Overall rating").printed(1, str.capitalize),
            (ANNUAL_TITLE,),
            Layout(groups=((1, "Clinical commissioning groups"), (1, "Assessment 2016/17")), figures="center"),
        ),
        Document(
            "maternity-dash",
            maternity.last(85).joined(1, 0, "{1} - {0}").headed("CCG", "Maternity rating 2017/18"),
            (MATERNITY_TITLE,),
            Layout(ruled=False, size="10pt", page_numbers=True),
        ),
        Document(
            "maternity-short",
            maternity.first(95).with_bare_names(1).headed("Code", "CCG", "Rating"),
            (MATERNITY_TITLE,),
            Layout(font="Liberation Serif", panels=2, size="8pt", landscape=True),
        ),
        Document(
            "maternity-scores",
            maternity.last(75).beside(2, "Stillbirths per 1,000", tables.shares(SEED + 33)),
            (MATERNITY_TITLE,),
            Layout(repeated_heading=True, numbered=True),
        ),
    ]


def measures_in_other_forms():
    headings = (
        "Year",
        "PCTs",
        "Average growth %",
        "Minimum growth %",
        "Minimum as % of average",
        "Growth used for PoC %",
    )
    return [
        Document(
            "pace-groups",
            tables.pace_measures().headed(*headings),
            (PACE_TITLE,),
            Layout(groups=((2, ""), (2, "Increase in allocations"), (2, "Measures of PoC")), font="Liberation Serif"),
        ),
        Document(
            "pace-percent",
            tables.pace_measures().headed(*(heading.removesuffix(" %") for heading in headings)).in_percent(2, 3, 4, 5),
            (PACE_TITLE,),
            Layout(landscape=True, figures="center"),
        ),
    ]


def distances_in_other_forms():
    plain = tables.pct_distances()
    return [
        Document(
            "pct-flag",
            plain.ordered(1, 2, 3, 0).headed(
                "Primary care trust", "Total DFT 2003-10, £m", "DFT, % overall", "Spearhead"
            ),
            (PCT_TITLE,),
            Layout(landscape=True, font="Liberation Serif", repeated_heading=True),
        ),
        Document("pct-panels", plain, (PCT_TITLE,), Layout(panels=2, size="7.5pt", landscape=True, ruled=False)),
        Document(
            "pct-minus",
            plain.printed(2, tables.true_minus).printed(3, tables.true_minus),
            (PCT_TITLE,),
            Layout(groups=((2, ""), (2, "2003-10")), numbered=True),
        ),
    ]


def hubs_in_other_forms():
    plain = tables.hub_footprints()
    return [
        Document("hub-sections", plain, (HUB_TITLE,), Layout(section=0, repeated_heading=True)),
        Document("hub-serif", replace(plain, merged=(0,)), (HUB_TITLE,), Layout(font="Liberation Serif", size="10pt")),
        Document(
            "hub-names",
            plain.headed("NHS England region", "Hub", "CCG").with_bare_names(2),
            (HUB_TITLE,),
            Layout(ruled=False, numbered=True, repeated_heading=True, page_numbers=True),
        ),
    ]


def allocations_in_other_forms():
    headings = (
        "PCT code",
        "PCT name",
        "2009-10 allocation (£000s)",
        "2009-10 target (£000s)",
        "DFT (£000s)",
        "DFT (%)",
    )
    people = tables.primary_care_trusts(SEED + 34, 7).beside(2, "Population", tables.populations(SEED + 35))
    return [
        Document(
            "allocation-population",
            people,
            (PCT_ALLOCATIONS_TITLE,),
            Layout(landscape=True, repeated_heading=True, font="Liberation Serif"),
        ),
        Document(
            "allocation-groups",
            tables.primary_care_trusts(SEED + 36, 7).headed("Code", "PCT", "Allocation", "Target", "£000s", "%"),
            (PCT_ALLOCATIONS_TITLE,),
            Layout(groups=((2, ""), (2, "2009/10, £000s"), (2, "Distance from target"))),
        ),
        Document(
            "allocation-sections",
            replace(tables.trusts_under_regions(SEED + 37, 8), merged=()),
            (PCT_ALLOCATIONS_TITLE,),
            Layout(section=0, ruled=False, page_numbers=True),
        ),
        Document(
            "allocation-percent",
            tables.primary_care_trusts(SEED + 38, 6).headed(*headings).in_percent(5).printed(4, tables.signed),
            (PCT_ALLOCATIONS_TITLE,),
            Layout(landscape=True, ruled=False, numbered=True),
        ),
        Document(
            "boards-pounds",
            tables.integrated_care_boards()
            .printed(2, tables.in_pounds)
            .printed(3, tables.in_pounds)
            .printed(4, tables.in_pounds)
            .headed("Code", "ICB", "Allocation £000", "Target £000", "Distance £000", "Distance %"),
            (ICB_TITLE,),
            Layout(font="Liberation Serif", page_numbers=True),
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
        Document("dtoc-o-sheet", tables.dtoc_targets(90).ordered(1, 0, 4, 3, 2), (DTOC_TITLE, "Beds a day")),
        Document("annual-o-sheet", tables.annual_ratings().ordered(1, 0), (ANNUAL_TITLE,)),
        Document("maternity-o-sheet", tables.maternity_ratings().ordered(1, 0, 2), (MATERNITY_TITLE,)),
        Document("pct-o-sheet", tables.pct_distances().ordered(1, 0, 3, 2), (PCT_TITLE,)),
        Document("hub-o-sheet", tables.hub_footprints().ordered(2, 1, 0), (HUB_TITLE,)),
        Document(
            "allocation-o-sheet",
            tables.primary_care_trusts(SEED + 14, 9).ordered(1, 0, 3, 2, 5, 4),
            (PCT_ALLOCATIONS_TITLE,),
        ),
        *sheets_in_other_forms(),
        *sheets_in_further_forms(),
        *rarer.sheets(),
        *plainer.sheets(),
    ]


def sheets_in_other_forms():
    return [
        Document(
            "dtoc-f-sheet",
            tables.dtoc_targets(85)
            .headed("Code", "Commissioner", "Plan", "Baseline", "Target")
            .beside(2, "Share of beds %", tables.shares(SEED + 41)),
            (DTOC_TITLE,),
        ),
        Document(
            "annual-f-sheet",
            tables.annual_ratings().last(130).beside(0, "Region", tables.made_up_regions(SEED + 42)),
            (ANNUAL_TITLE,),
        ),
        Document(
            "maternity-f-sheet",
            tables.maternity_ratings().joined(1, 0, "{1} - {0}").headed("CCG", "Rating"),
            (MATERNITY_TITLE,),
        ),
        Document("pct-f-sheet", tables.pct_distances().ordered(1, 2, 3, 0), (PCT_TITLE,)),
        Document("hub-f-sheet", tables.hub_footprints().with_bare_names(2), (HUB_TITLE,)),
        Document(
            "allocation-f-sheet",
            tables.primary_care_trusts(SEED + 44, 9).beside(2, "Population", tables.populations(SEED + 45)),
            (PCT_ALLOCATIONS_TITLE,),
        ),
    ]


def pages_in_further_forms():
    """The same with columns of another year, marks of notes, dashes for minus signs, three parts side by side."""
    return [
        Document(
            "dtoc-last",
            tables.dtoc_targets(72)
            .headed("CCG code", "CCG name", "Plan Sept 2017", "Baseline Q4 2016/17", "Target Sept 2017")
            .ordered(4, 3, 2, 1, 0),
            (DTOC_TITLE,),
            Layout(landscape=True, repeated_heading=True),
        ),
        Document(
            "dtoc-regions",
            tables.dtoc_targets(66).beside(0, "NHS region", tables.made_up_regions(SEED + 51)),
            (DTOC_TITLE,),
            Layout(ruled=False, page_numbers=True, numbered=True, size="8pt", landscape=True),
        ),
        Document(
            "annual-two-years",
            tables.annual_ratings()
            .last(90)
            .beside(1, "2015/16 rating", tables.made_up_ratings(SEED + 52))
            .headed("CCG", "2015/16 rating", "2016/17 rating"),
            (ANNUAL_TITLE,),
            Layout(repeated_heading=True, font="Liberation Serif"),
        ),
        Document(
            "annual-marks",
            tables.annual_ratings().first(85).printed(1, tables.noted(SEED + 53)),
            (ANNUAL_TITLE,),
            Layout(ruled=False, page_numbers=True),
            ("* Legal directions are in force.", "1 The rating was moderated."),
        ),
        Document(
            "maternity-region",
            tables.maternity_ratings()
            .first(88)
            .joined(1, 0, "{0} ({1})")
            .beside(2, "Region", tables.made_up_regions(SEED + 54)),
            (MATERNITY_TITLE,),
            Layout(font="Liberation Serif", page_numbers=True, repeated_heading=True),
        ),
        Document(
            "maternity-columns",
            tables.maternity_ratings().last(80).headed("ODS code", "Clinical commissioning group", "Overall maternity"),
            (MATERNITY_TITLE,),
            Layout(panels=3, size="6pt", landscape=True, ruled=False),
        ),
        Document(
            "pace-dash",
            tables.pace_measures().printed(0, tables.dashed).ordered(0, 1, 3, 2, 4, 5),
            (PACE_TITLE,),
            Layout(ruled=False, figures="left", font="Liberation Serif"),
        ),
        Document(
            "pct-yes",
            tables.pct_distances()
            .first(110)
            .printed(0, tables.yes_or_no)
            .headed("Spearhead PCT", "PCT name", "DFT total (£m)", "DFT (%)")
            .ordered(1, 0, 2, 3)
            .in_percent(3),
            (PCT_EXTRACT_TITLE,),
            Layout(repeated_heading=True, figures="center"),
        ),
        Document(
            "hub-last",
            tables.hub_footprints().headed("Region", "Specialised hub", "CCG").ordered(2, 0, 1),
            (HUB_TITLE,),
            Layout(font="Liberation Serif", repeated_heading=True, ruled=False),
        ),
        Document(
            "hub-both",
            replace(tables.hub_footprints(), merged=(1,)),
            (HUB_TITLE,),
            Layout(section=0, centred_labels=False, page_numbers=True),
        ),
        Document(
            "allocation-growth",
            tables.primary_care_trusts(SEED + 55, 7)
            .beside(6, "Growth %", tables.shares(SEED + 56))
            .beside(2, "Allocation per head £", tables.populations(SEED + 57)),
            (PCT_ALLOCATIONS_TITLE,),
            Layout(landscape=True, repeated_heading=True, size="8pt"),
        ),
        Document(
            "allocation-dash",
            tables.primary_care_trusts(SEED + 58, 8)
            .printed(4, tables.dashed)
            .printed(5, tables.dashed)
            .ordered(0, 1, 5, 4, 3, 2),
            (PCT_ALLOCATIONS_TITLE,),
            Layout(landscape=True, ruled=False, page_numbers=True),
        ),
        Document(
            "allocation-beside",
            tables.primary_care_trusts(SEED + 59, 8).unsaid(4, "distance"),
            (PCT_ALLOCATIONS_TITLE,),
            Layout(panels=2, size="6.5pt", landscape=True, ruled=False),
        ),
        Document(
            "boards-region",
            tables.integrated_care_boards()
            .headed("ICB code", "ICB name", "Allocation £000s", "Target £000s", "DfT £000s", "DfT %")
            .beside(2, "Registered population", tables.populations_of_all(SEED + 60))
            .in_percent(6),
            (ICB_TITLE,),
            Layout(ruled=False, landscape=True, figures="center", numbered=True),
        ),
    ]


def sheets_in_further_forms():
    return [
        Document(
            "annual-g-sheet",
            tables.annual_ratings()
            .beside(1, "2015/16 rating", tables.made_up_ratings(SEED + 61))
            .headed("CCG", "2015/16 rating", "2016/17 rating"),
            (ANNUAL_TITLE,),
        ),
        Document("dtoc-g-sheet", tables.dtoc_targets(95).ordered(4, 3, 2, 1, 0), (DTOC_TITLE,)),
        Document("hub-g-sheet", tables.hub_footprints().ordered(2, 0, 1), (HUB_TITLE,)),
        Document(
            "allocation-g-sheet",
            tables.primary_care_trusts(SEED + 62, 9).beside(6, "Growth %", tables.shares(SEED + 63)),
            (PCT_ALLOCATIONS_TITLE,),
        ),
    ]
