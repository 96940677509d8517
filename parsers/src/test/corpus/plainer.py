"""The plainer forms: what a sixth part of the corpus prints, as board papers, annexes, web pages and workbooks of other
people have such tables; written when the readers could read the five parts before it."""

import random
import re
from collections import Counter
from dataclasses import replace
from decimal import Decimal
from itertools import groupby

import tables
from drawing import Cell, Paper, continued, grid, items, merged, prose
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
    Drawn,
    Filled,
    Layout,
)

SEED = 20250312
PLACE = re.compile(
    r"([a-z]{3,})(shire|ham|borough|brough|castle|hampton|minster|field|bridge|stoke|land|mouth|head|pool|ington)\b",
    re.IGNORECASE,
)
FOOT = (
    ("bottom-left", '"Board paper 7 | 12 October 2018"'),
    ("bottom-right", '"Page " counter(page) " of " counter(pages)'),
)


def pages():
    return [*targets(), *annual(), *maternity(), *measures(), *distances(), *hubs(), *allocations()]


def cells_of(table):
    return [row.cells for row in table.rows]


def drawn(name, table, title, page, traits, ruled=False):
    return Drawn(name, table, (title,), page=page, traits=traits, layout=Layout(ruled=ruled))


def hub_of():
    return {record["code"]: (record["region"], record["hub"]) for record in tables.bundled("hub-footprints")}


def by_region(table, code_at):
    """The rows whose region the table of hubs states, by region; the code stands at that place of their truth."""
    known = hub_of()
    rows = [row for row in table.rows if row.truths[0][code_at] in known]
    region = {row: known[row.truths[0][code_at]][0] for row in rows}
    return [(name, list(group)) for name, group in groupby(sorted(rows, key=region.get), key=region.get)]


def inverted(name):
    """As an index has it: what the body is called first, what it is behind a comma."""
    return f"{tables.bare_name(name)}, NHS CCG" if name.startswith("NHS ") else name


def hyphenated(name):
    """The same with a place for a hyphen in words that end as places do."""
    return PLACE.sub(r"\1~\2", name)


def added(rows, columns=(3, 4, 5)):
    """The sums of figures of some rows, as print."""
    return [f"{sum(Decimal(row.truths[0][at]) for row in rows):,.2f}" for at in columns]


def total_row(rows):
    shown = added(rows)
    truth = ("total", "", "England", *(figure.replace(",", "") for figure in shown))
    return tables.Row(("", "England", *shown), (truth,))


def groups_of_targets(first, style=""):
    """Targets by region, each with a sum that is no record; gives the table and its lines."""
    groups = [(region, rows[:first]) for region, rows in by_region(tables.dtoc_targets(), 1)]
    kept = [row for _, rows in groups for row in rows]
    last = total_row(kept)
    lines = []
    for region, rows in groups:
        block = [*(row.cells for row in rows), [Cell("", style="sum"), f"Total {region}", *added(rows)]]
        lines += merged(region, block, style)
    lines.append([Cell("", style="sum"), *last.cells])
    return replace(tables.dtoc_targets(), rows=(*kept, last)), lines


def targets():
    zebra = tables.dtoc_targets(72).named(1, tables.title_name).joined(1, 0, "{0} [{1}]")
    below = tables.dtoc_targets(70)
    regions, lines = groups_of_targets(14)
    ranked = tables.dtoc_targets(64)
    bodies = [row for row in ranked.rows if row.truths[0][0] == "ccg"]
    ranked = replace(ranked, rows=tuple(sorted(bodies, key=lambda row: -Decimal(row.truths[0][5]))))
    occupancy = [("North", "5,210", "88.4%"), ("Midlands and East", "6,034", "89.9%"), ("London", "4,118", "91.2%")]
    return [
        drawn(
            "dtoc-zebra",
            zebra,
            DTOC_TITLE,
            Paper(font="Lato", size="8.5pt").html(
                prose("Delayed transfers of care", "h1"),
                prose(
                    "In 2016/17 there were 2.25 million delayed days, 24.5% more than in the year before. The ambition is that"
                    " by September 2017 no more than 3.5% of beds are occupied by patients whose discharge is delayed."
                ),
                prose("The table below sets out what each commissioner is expected to achieve by 30 September 2017."),
                grid(
                    [
                        ["Commissioner", Cell("Beds occupied each day", across=3)],
                        ["", "Operating plan, September 2017", "NHS baseline, Q4", "NHS target, September 2017"],
                    ],
                    cells_of(zebra),
                    style="zebra",
                ),
            ),
            "portrait zebra prose two-tier-headings codes-in-brackets",
        ),
        drawn(
            "dtoc-below",
            below,
            DTOC_TITLE,
            Paper(margins=FOOT).html(
                prose("Annex C", "h1"),
                grid(
                    [["Region", "Beds open", "Occupancy"]],
                    occupancy,
                    "Table 1: Beds by region, quarter 4",
                    "ruled",
                ),
                prose("Figures in Table 1 are from the return of 23 May 2017.", style="note"),
                continued([below.headings], cells_of(below), "Table 2: Targets of CCGs", 30, "ruled"),
            ),
            "portrait ruled two-tables continued-captions dated-footer",
            True,
        ),
        drawn(
            "dtoc-regional",
            regions,
            DTOC_TITLE,
            Paper(size="8pt", orientation="landscape", repeated=True, margins=FOOT).html(
                prose(DTOC_TITLE, "h1"),
                grid([["Region", *regions.headings]], lines, style="ruled broken"),
            ),
            "landscape ruled merged-region subtotals dated-footer",
            True,
        ),
        drawn(
            "dtoc-ranked",
            ranked,
            DTOC_TITLE,
            Paper(font="DejaVu Sans", size="7pt", margins=FOOT).html(
                prose("CCGs by target, the largest first", "h1"),
                grid(
                    [["Rank", "Code", "CCG", "Plan", "Baseline", "Target"]],
                    [
                        [str(at + 1), code, hyphenated(name), *(f"{figure} beds" for figure in figures)]
                        for at, (code, name, *figures) in enumerate(cells_of(ranked))
                    ],
                    widths=(11, 13, 30, 23, 23, 23),
                ),
            ),
            "portrait unruled narrow ranked hyphenated unit-in-cells no-total",
        ),
    ]


RATINGS = ("Inadequate", "Requires Improvement", "Good", "Outstanding")


def changes(seed):
    """What each rating was in the year before, made up."""
    dice = random.Random(seed)

    def remark(cells):
        before, now = dice.choice(RATINGS), cells[1].title()
        if before == now:
            return dice.choice(("No change", "No change", "n/a (new in 2016)", ""))
        return f"{'Up' if RATINGS.index(now) > RATINGS.index(before) else 'Down'} from {before}"

    return remark


def annual():
    table = tables.annual_ratings()
    groups = [(region, rows[:26]) for region, rows in by_region(table, 0)]
    regional = replace(table, rows=tuple(row for _, rows in groups for row in rows))
    listed = table.first(90).printed(1, str.capitalize)
    remarked = table.last(95).named(0, inverted).printed(1, str.title).beside(2, "Remark", changes(SEED + 1))
    wrapped = table.first(75)
    counts = Counter(row.truths[0][3] for row in table.rows)
    return [
        drawn(
            "annual-regional",
            regional,
            ANNUAL_TITLE,
            Paper(font="Liberation Serif", size="9pt").html(
                prose(ANNUAL_TITLE, "h1"),
                grid(
                    [["", "Clinical commissioning group", "Headline rating"]],
                    [
                        line
                        for region, rows in groups
                        for line in merged(region, [row.cells for row in rows], "upright")
                    ],
                    style="ruled",
                ),
            ),
            "portrait ruled merged-region rotated-labels",
            True,
        ),
        drawn(
            "annual-list",
            listed,
            ANNUAL_TITLE,
            Paper(font="Lato", size="10pt", margins=FOOT).html(
                prose("Ratings for 2016/17", "h1"),
                prose(
                    f"Of 209 CCGs, {counts['Outstanding']} are rated outstanding, {counts['Good']} good and"
                    f" {counts['Inadequate']} inadequate. The first 90 are listed here."
                ),
                items(f"{name}: {rating}" for name, rating in cells_of(listed)),
            ),
            "portrait list prose dated-footer",
        ),
        drawn(
            "annual-remarks",
            remarked,
            ANNUAL_TITLE,
            Paper(size="8.5pt", repeated=True).html(
                prose(ANNUAL_TITLE, "h1"),
                prose("Changes are against 2015/16, when 10 CCGs were outstanding and 26 inadequate.", "aside"),
                grid([["CCG", "Rating 2016/17", "Change"]], cells_of(remarked), style="zebra"),
            ),
            "portrait zebra side-note remarks inverted-names",
        ),
        drawn(
            "annual-wrapped",
            wrapped,
            ANNUAL_TITLE,
            Paper(font="DejaVu Sans", size="8pt").html(
                prose(ANNUAL_TITLE, "h1"),
                grid(
                    [["No", "CCG", "Year-end rating", "Source"]],
                    [
                        [f"{at + 1}.", hyphenated(name), rating, "CCG IAF"]
                        for at, (name, rating) in enumerate(cells_of(wrapped))
                    ],
                    style="ruled",
                    widths=(11, 27, 30, 16),
                ),
            ),
            "portrait ruled narrow hyphenated row-numbers",
            True,
        ),
    ]


def rates(seed):
    """A made-up rate with its unit."""
    dice = random.Random(seed)
    return lambda cells: f"{dice.randrange(20, 70) / 10} per 1,000"


def footnoted(seed):
    """A raised mark of a note behind some names."""
    dice = random.Random(seed)
    return lambda cell: cell + dice.choice(("", "", "", "", "{1}", "{2}"))


def maternity():
    table = tables.maternity_ratings()
    groups = by_region(table, 0)
    ratings = ("Outstanding", "Good", "Requires Improvement", "Inadequate")
    counted = [
        [region, *(str(sum(row.truths[0][3] == rating for row in rows)) for rating in ratings)]
        for region, rows in groups
    ]
    annex = table.first(84).named(1, lambda name: name.replace("NHS ", "")).ordered(1, 0, 2)
    noted = table.last(88)
    rated = table.first(80).beside(2, "Stillbirths", rates(SEED + 2)).beside(2, "Smoking", rates(SEED + 3))
    kept = [(region, rows[:20]) for region, rows in groups]
    joined = replace(table, rows=tuple(row for _, rows in kept for row in rows))
    blocks = [grid([["Code", "CCG", "Rating"]], [row.cells for row in rows], region, "ruled") for region, rows in kept]
    return [
        drawn(
            "maternity-annex",
            annex,
            MATERNITY_TITLE,
            Paper(font="Liberation Sans Narrow", size="10pt", margins=FOOT).html(
                prose("Annex A: how many CCGs are in each category", "h2"),
                grid(
                    [["Region", *ratings, "Smoking at delivery"]], [[*row, "10.5%"] for row in counted], style="zebra"
                ),
                prose("Annex B: maternity rating of each CCG", "h2"),
                grid([["Name of CCG", "Code", "Maternity category"]], cells_of(annex), style="zebra"),
            ),
            "portrait zebra two-tables dated-footer",
        ),
        drawn(
            "maternity-notes",
            noted,
            MATERNITY_TITLE,
            Paper(font="DejaVu Serif", size="8pt", repeated=True, margins=FOOT).html(
                prose(MATERNITY_TITLE, "h1"),
                grid(
                    [["ODS", "Clinical commissioning group", "Overall{3}"]],
                    cells_of(noted.printed(1, footnoted(SEED + 4))),
                    style="ruled",
                ),
                prose("{1} Fewer than 5 births in the quarter. {2} Merged on 1 April 2018.", style="note"),
                prose("{3} Of 4 indicators: stillbirths, experience, choice and smoking.", style="note"),
            ),
            "portrait ruled raised-marks dated-footer",
            True,
        ),
        drawn(
            "maternity-upright",
            rated,
            MATERNITY_TITLE,
            Paper(size="8pt", orientation="landscape").html(
                prose(MATERNITY_TITLE, "h1"),
                grid(
                    [
                        [
                            Cell(head, style="upright")
                            for head in ("Code", "CCG", "Smoking at delivery", "Stillbirths", "Rating")
                        ]
                    ],
                    cells_of(rated),
                    style="ruled",
                ),
            ),
            "landscape ruled rotated-headings unit-in-cells",
            True,
        ),
        drawn(
            "maternity-blocks",
            joined,
            MATERNITY_TITLE,
            Paper(style="div.b { columns: 2; } table { width: 100%; margin-bottom: 4mm; }", size="7.5pt").html(
                prose(MATERNITY_TITLE, "h1"), f'<div class="b">{"".join(blocks)}</div>'
            ),
            "portrait ruled table-by-region two-columns",
            True,
        ),
    ]


def slashed(year):
    return year.replace("-", "/")


def measures():
    table = tables.pace_measures()
    lines = cells_of(table.printed(0, slashed).in_percent(2, 3, 4, 5).printed(1, lambda count: f"{count} PCTs"))
    turned = replace(table, rows=table.rows[::-1])
    parts = [[*row[:3], "", *row[3:]] for row in cells_of(turned)]
    heads = [
        "Year",
        "Number of PCTs",
        "Average increase",
        "Lowest increase",
        "Lowest as share of average",
        "Share of growth used for pace of change",
    ]
    return [
        drawn(
            "pace-prose",
            table,
            PACE_TITLE,
            Paper(font="Liberation Serif", size="10.5pt", margins=FOOT).html(
                prose("How fast did PCTs move to target?", "h1"),
                prose(
                    "Between 2003/04 and 2005/06 average growth was 9.1% and the minimum 8.6%; in 2006/07 and 2007/08 the pace"
                    " of change was faster, at 4.4% and 4.85% of growth. There were 303 PCTs until 1 October 2006 and 152"
                    " after it. Table 1 gives the figures for each year{1}."
                ),
                grid([heads], lines, "Table 1: Pace of change"),
                prose("{1} In 2001/02 and 2008/09 there was no pace of change policy.", style="note"),
                prose(
                    "Over the period the minimum was therefore between 82.7% and 100% of growth, 92.0% at the median."
                ),
            ),
            "portrait unruled prose unit-in-cells slashed-years dated-footer",
        ),
        drawn(
            "pace-parts",
            turned,
            PACE_TITLE,
            Paper(size="9pt").html(
                prose(PACE_TITLE, "h1"),
                *(
                    grid(
                        [
                            [Cell("", across=3), "", Cell("Minimum", across=2), "PoC"],
                            ["Year", "Trusts", "Growth %", "", "increase %", "as % of growth", "% of growth used"],
                        ],
                        part,
                        caption,
                        "ruled",
                    )
                    for part, caption in (
                        (parts[:6], "Table 1a: the years with two- and three-year allocations"),
                        (parts[6:], "Table 1a (continued)"),
                    )
                ),
            ),
            "portrait ruled two-tier-headings empty-column newest-first continued-captions",
            True,
        ),
    ]


def regions_of_trusts():
    return {trust["code"]: region for region in tables.REGIONS for trust in tables.members(region)}


def inside(figure, unit):
    """A figure with its unit, which stands within the brackets too."""
    return f"{figure[:-1]}{unit})" if figure.endswith(")") else f"{figure}{unit}"


def yes_or_blank(flag):
    return "Y" if flag else "-"


def distances():
    table = tables.pct_distances()
    pounds = table.first(100).printed(2, tables.bracketed).printed(3, tables.bracketed).printed(0, yes_or_blank)
    home = regions_of_trusts()
    regional = replace(table, rows=tuple(row for row in table.rows if row.truths[0][0] in home))
    regional = regional.sorted(lambda row: home[row.truths[0][0]])
    groups = [(name, list(rows)) for name, rows in groupby(regional.rows, key=lambda row: home[row.truths[0][0]])]
    wrapped = table.last(80)
    return [
        drawn(
            "pct-brackets",
            pounds,
            PCT_EXTRACT_TITLE,
            Paper(font="Lato", size="9pt", repeated=True, margins=FOOT).html(
                prose("Distances from target 2003-10: who lost most?", "h1"),
                prose(
                    "From 2003 to 2010, 62 PCTs were Spearheads; £3.4 billion would have moved. Brackets are losses."
                ),
                grid(
                    [["Rank", "PCT", "£ million", "% of target", "Spearhead (Y)"]],
                    [
                        [str(at + 1), name, inside(total, "m"), inside(percent, "%"), flag]
                        for at, (flag, name, total, percent) in enumerate(cells_of(pounds))
                    ],
                    style="zebra",
                ),
            ),
            "portrait zebra ranked brackets unit-in-cells prose dated-footer",
        ),
        drawn(
            "pct-regional",
            regional,
            PCT_TITLE,
            Paper(size="8pt").html(
                prose("Distances from target by strategic health authority, 2003-10", "h1"),
                grid(
                    [["SHA", "Spearhead = S", "PCT", "Total £million", "% overall"]],
                    [line for region, rows in groups for line in merged(region, [row.cells for row in rows])],
                    style="ruled broken",
                ),
            ),
            "portrait ruled merged-region",
            True,
        ),
        drawn(
            "pct-letters",
            wrapped,
            PCT_EXTRACT_TITLE,
            Paper(font="DejaVu Sans", size="7pt", style="th { word-break: break-all; }").html(
                prose("Distance from target (DFT), 2003-10: the largest gains", "h1"),
                grid(
                    [["PCT", "Spearhead", "Distance total £m", "Distance overall %"]],
                    cells_of(wrapped.ordered(1, 0, 2, 3).printed(0, hyphenated)),
                    widths=(24, 11, 14, 14),
                ),
            ),
            "portrait unruled narrow hyphenated headings-by-letters",
        ),
    ]


def hubs():
    table = tables.hub_footprints()
    regions = [(name, list(rows)) for name, rows in groupby(table.rows, key=lambda row: row.cells[0])]
    parts = []
    for region, rows in regions:
        parts.append(prose(region, "h2"))
        for hub, members in groupby(rows, key=lambda row: row.cells[1]):
            parts += [prose(hub, "h3"), items(row.cells[2] for row in members)]
    joined, counted = [], []
    for (region, hub), some in groupby(table.rows, key=lambda row: row.cells[:2]):
        rows = list(some)
        joined.append([region, hub, "; ".join(row.cells[2] for row in rows)])
        count = str(sum(len(row.truths) for row in rows))
        counted += merged(region, merged(hub, merged(count, [[row.cells[2]] for row in rows])), "upright")
    return [
        drawn(
            "hub-list",
            table,
            HUB_TITLE,
            Paper(font="Lato", size="10pt", margins=FOOT, style="ul { columns: 2; }").html(
                prose(HUB_TITLE, "h1"), prose("There are 4 regions and 10 hubs."), *parts
            ),
            "portrait list two-columns dated-footer",
        ),
        drawn(
            "hub-in-cells",
            table,
            HUB_TITLE,
            Paper(size="9pt", orientation="landscape").html(
                prose(HUB_TITLE, "h1"),
                grid([["Region", "Hub", "CCGs in the footprint"]], joined, style="ruled", widths=(30, 40, 190)),
            ),
            "landscape ruled all-in-one-cell",
            True,
        ),
        drawn(
            "hub-counts",
            table,
            HUB_TITLE,
            Paper(font="Liberation Serif", size="9pt").html(
                prose(HUB_TITLE, "h1"),
                grid([["Region", "Hub", "Number of CCGs", "CCG"]], counted, style="ruled broken"),
            ),
            "portrait ruled merged-region rotated-labels counts",
            True,
        ),
    ]


def trusts(seed, bodies=7):
    return tables.primary_care_trusts(SEED + seed, bodies)


def in_million_pounds(figure):
    plain = figure.replace("-", "")
    return f"(£{plain}m)" if figure.startswith("-") else f"£{plain}m"


def partly_unknown(table):
    """Bodies alone, some of which have no target and so no distance."""
    rows = []
    for row in table.rows:
        kind, *known, _, _, _ = row.truths[0]
        if kind == "body" and len(rows) % 9 == 4:
            row = tables.Row((*row.cells[:3], "n/a", "n/a", "n/a"), ((kind, *known, "", "", ""),))
        if kind == "body":
            rows.append(row)
    return replace(table, rows=tuple(rows))


def by_percent(table):
    return replace(table, rows=tuple(sorted(table.rows[:-1], key=lambda row: -Decimal(row.truths[0][6]))))


def allocations():
    units = tables.in_millions(trusts(11))
    for column in (2, 3, 4):
        units = units.printed(column, in_million_pounds)
    units = units.printed(5, lambda cell: f"({cell[1:]}%)" if cell.startswith("-") else f"{cell}%")
    blocks, block = [], []
    parted = trusts(12, 9)
    for row in parted.rows:
        block.append(row.cells)
        if row.truths[0][0] == "subtotal":
            blocks.append((row.cells[1].removesuffix(" SHA"), block))
            block = []
    blocks.append(("England", block))
    unknown = partly_unknown(trusts(13, 9))
    boards = by_percent(tables.integrated_care_boards()).named(1, lambda name: name.removeprefix("NHS ").upper())
    below = trusts(14, 8).in_percent(5)
    growth = tables.shares(SEED + 15)
    return [
        drawn(
            "allocation-units",
            units,
            PCT_ALLOCATIONS_TITLE,
            Paper(font="Lato", size="9pt").html(
                prose("What each PCT received", "h1"),
                prose("Total funding rose by 5.5% to £80,032m in 2009/10. Figures in brackets are below target."),
                grid(
                    [
                        ["", "", Cell("2009/10", across=2), Cell("Over (under) target", across=2)],
                        ["Code", "Primary care trust", "Funding", "Target", "Amount", "Per cent"],
                    ],
                    cells_of(units),
                    style="zebra",
                ),
            ),
            "portrait zebra two-tier-headings unit-in-cells brackets prose",
        ),
        drawn(
            "allocation-parts",
            parted,
            PCT_ALLOCATIONS_TITLE,
            Paper(size="8.5pt", margins=FOOT).html(
                prose(PCT_ALLOCATIONS_TITLE, "h1"),
                *(
                    grid([parted.headings], rows, f"Table {at + 1}: {region}", "ruled")
                    for at, (region, rows) in enumerate(blocks)
                ),
            ),
            "portrait ruled table-by-region numbered-captions dated-footer",
            True,
        ),
        drawn(
            "allocation-unknown",
            unknown,
            PCT_ALLOCATIONS_TITLE,
            Paper(font="DejaVu Sans", size="7pt").html(
                prose(PCT_ALLOCATIONS_TITLE, "h1"),
                grid(
                    [["PCT code", "PCT", "Allocation (£000)", "Target (£000)", "Distance (£000)", "Distance (%)"]],
                    cells_of(unknown.printed(1, hyphenated)),
                    widths=(13, 24, 22, 22, 20, 18),
                ),
                prose("n/a: the trust has no target for 2009/10.", style="note"),
            ),
            "portrait unruled narrow hyphenated not-available no-total",
        ),
        drawn(
            "boards-ranked",
            boards,
            ICB_TITLE,
            Paper(font="Lato", size="8pt", orientation="landscape", margins=FOOT).html(
                prose("Integrated care boards by distance from target", "h1"),
                grid(
                    [
                        [
                            "",
                            Cell("Board", across=2),
                            Cell("Core services, £000", across=2),
                            Cell("Distance", across=2),
                        ],
                        ["Rank", "Code", "Name", "2023/24 opening allocation", "2023/24 target", "£000", "%"],
                    ],
                    [[str(at + 1), *row] for at, row in enumerate(cells_of(boards))],
                    style="zebra",
                ),
            ),
            "landscape zebra two-tier-headings ranked capitals no-total dated-footer",
        ),
        drawn(
            "allocation-below",
            below,
            PCT_ALLOCATIONS_TITLE,
            Paper(size="9pt", margins=FOOT, repeated=True).html(
                prose("Exhibit 1: Growth and population", "h2"),
                grid(
                    [["SHA", "Population", "Growth %"]],
                    [[region, f"{2_000_000 + 371_123 * at:,}", growth(())] for at, region in enumerate(tables.REGIONS)],
                ),
                prose("Exhibit 2: Allocations, targets and distances", "h2"),
                grid([below.headings], cells_of(below)),
            ),
            "portrait unruled two-tables dated-footer",
        ),
    ]


def sheets():
    return [targets_sheet(), maternity_sheet(), distances_sheet(), hub_sheet(), allocation_sheet()]


def targets_sheet():
    """Regions parted by empty lines, under headings of two tiers."""
    groups = [(region, rows[:18]) for region, rows in by_region(tables.dtoc_targets(), 1)]
    kept = [row for _, rows in groups for row in rows]
    last = total_row(kept)
    lines = [
        ("NHS England",),
        (DTOC_TITLE,),
        ("Published 7 July 2017",),
        (),
        ("", "", "All delays", "NHS-attributable delays", ""),
        ("CCG code", "CCG name", "Plan, Sept 17", "Baseline, Q4", "Target, Sept 17"),
    ]
    for _, rows in groups:
        lines += [*(row.cells for row in rows), ()]
    lines.append(last.cells)
    table = replace(tables.dtoc_targets(), rows=(*kept, last))
    return Filled("dtoc-p-sheet", table, (DTOC_TITLE,), lines=tuple(lines), ranges=("D5:E5", "A2:E2"), heading=6)


def maternity_sheet():
    """Ranked by name within rating, with an empty column and a column of remarks."""
    dice = random.Random(SEED + 21)
    table = tables.maternity_ratings().first(150).sorted(lambda row: row.cells[2])
    lines = [(MATERNITY_TITLE,), ("Ratings by category; 207 CCGs, as at 1 October 2018",), (), ()]
    lines.append(("Category", "", "CCG", "ODS code", "Births 2017", "Comment"))
    for code, name, rating in cells_of(table):
        births = f"{dice.randrange(900, 9_000):,}"
        lines.append((rating, "", name, code, births, dice.choice(("", "", "Was Good", "See note 2"))))
    return Filled("maternity-p-sheet", table, (MATERNITY_TITLE,), lines=tuple(lines), ranges=("A1:F1",), heading=5)


def distances_sheet():
    """The table begins at the second column; losses stand in brackets; the regions are merged at the left."""
    home = regions_of_trusts()
    table = tables.pct_distances()
    table = replace(table, rows=tuple(row for row in table.rows if row.truths[0][0] in home))
    table = table.sorted(lambda row: home[row.truths[0][0]])
    lines = [(), ("", PCT_TITLE), (), ("", "SHA", "PCT", "Spearhead", "£m", "%")]
    ranges = []
    for region, rows in groupby(table.rows, key=lambda row: home[row.truths[0][0]]):
        start = len(lines) + 1
        for row in rows:
            flag, name, total, percent = row.cells
            label = region if len(lines) + 1 == start else ""
            lines.append(("", label, name, tables.yes_or_no(flag), tables.bracketed(total), tables.bracketed(percent)))
        ranges.append(f"B{start}:B{len(lines)}")
    return Filled("pct-p-sheet", table, (PCT_TITLE,), lines=tuple(lines), ranges=tuple(ranges), heading=4)


def hub_sheet():
    """A column for each hub, with its CCGs below it and its region above it."""
    table = tables.hub_footprints()
    columns = [
        [hub, *(row.cells[2] for row in rows)] for (_, hub), rows in groupby(table.rows, key=lambda row: row.cells[:2])
    ]
    regions = [region for (region, _), _ in groupby(table.rows, key=lambda row: row.cells[:2])]
    above = [region if at == 0 or regions[at - 1] != region else "" for at, region in enumerate(regions)]
    longest = max(map(len, columns))
    below = [tuple(column[at] if at < len(column) else "" for column in columns) for at in range(longest)]
    return Filled("hub-p-sheet", table, (HUB_TITLE,), lines=((HUB_TITLE,), (), tuple(above), *below), heading=3)


def allocation_sheet():
    """Each region under a line with its name, and an empty line behind its sum; shortfalls stand in brackets."""
    table = trusts(22, 9).printed(4, tables.bracketed).printed(5, tables.bracketed)
    names = {f"{region} SHA": region for region in tables.REGIONS}
    lines = [
        (PCT_ALLOCATIONS_TITLE,),
        ("All figures in £000 unless stated",),
        (),
        ("", "", "2009/10", "", "Distance from target", ""),
        ("Code", "Organisation", "Allocation", "Target", "£000", "%"),
    ]
    block = []
    for row in table.rows:
        block.append(row.cells)
        if row.truths[0][0] == "subtotal":
            lines += [(names[row.cells[1]],), *block, ()]
            block = []
    lines += block
    return Filled(
        "allocation-p-sheet",
        table,
        (PCT_ALLOCATIONS_TITLE,),
        lines=tuple(lines),
        ranges=("C4:D4", "E4:F4"),
        heading=5,
    )
