"""What the documents print: the bundled tables, a published cohort and made-up allocations, each with its truth.

A table knows its rows as the reader's columns state them (the truth) and as they are printed (the cells). Nothing here
knows of pages, tools or readers.
"""

import csv
import random
from dataclasses import dataclass, field, replace
from decimal import ROUND_HALF_UP, Decimal
from pathlib import Path

HERE = Path(__file__).parent
REPOSITORY = HERE.parents[3]
ORGANISATIONS = REPOSITORY / "core/src/main/resources/io/github/fairshare/core/organisation"
REGIONS = {
    "North East": "Q30",
    "North West": "Q31",
    "Yorkshire and the Humber": "Q32",
    "East Midlands": "Q33",
    "West Midlands": "Q34",
    "East of England": "Q35",
    "London": "Q36",
    "South East Coast": "Q37",
    "South Central": "Q38",
    "South West": "Q39",
}

TRUTH_COLUMNS = {
    "dtoc-targets": ["kind", "code", "name", "plan", "baseline", "target"],
    "annual-ratings": ["code", "name", "canonical_name", "rating"],
    "maternity-ratings": ["code", "name", "canonical_name", "rating"],
    "pace-measures": ["year", "organisations", "growth", "minimum", "minimum_share_of_growth", "growth_used"],
    "pct-distances": ["code", "name", "spearhead", "total_million", "percent", "suggested_total_million"],
    "hub-footprints": ["region", "hub", "name", "code", "canonical_name"],
    "allocation-positions": ["kind", "code", "name", "allocation", "target", "distance", "distance_percent"],
}


@dataclass(frozen=True)
class Row:
    """A printed row and the records that it stands for: one, or two where an entry of a hub joins two bodies."""

    cells: tuple
    truths: tuple


@dataclass(frozen=True)
class Table:
    """Headings and rows; merged names the columns whose equal cells are printed once."""

    family: str
    headings: tuple
    rows: tuple
    merged: tuple = field(default=())

    def truths(self):
        return [truth for row in self.rows for truth in row.truths]

    def first(self, count):
        return replace(self, rows=self.rows[:count])

    def without(self, column):
        """The same without a printed column; what it said stays true."""

        def cut(cells):
            return tuple(cell for at, cell in enumerate(cells) if at != column)

        rows = tuple(replace(row, cells=cut(row.cells)) for row in self.rows)
        return replace(self, headings=cut(self.headings), rows=rows)

    def unsaid(self, column, name):
        """The same without a printed column, and without what only that column said."""
        at = TRUTH_COLUMNS[self.family].index(name)
        rows = tuple(
            replace(row, truths=tuple((*truth[:at], "", *truth[at + 1 :]) for truth in row.truths)) for row in self.rows
        )
        return replace(self, rows=rows).without(column)

    def last(self, count):
        return replace(self, rows=self.rows[-count:])

    def ordered(self, *order):
        """The same with its columns in another order."""
        rows = tuple(replace(row, cells=tuple(row.cells[at] for at in order)) for row in self.rows)
        return replace(self, headings=tuple(self.headings[at] for at in order), rows=rows)

    def headed(self, *headings):
        return replace(self, headings=headings)

    def beside(self, column, heading, write):
        """The same with a further column before the one named, whose cell is written from the row's."""

        def put(cells, cell):
            return (*cells[:column], cell, *cells[column:])

        rows = tuple(replace(row, cells=put(row.cells, write(row.cells))) for row in self.rows)
        return replace(self, headings=put(self.headings, heading), rows=rows)

    def joined(self, column, other, form):
        """The same with two columns in the place of the first of them, as the form writes them."""

        def join(cells):
            text = form.format(cells[column], cells[other]) if cells[other] else cells[column]
            return tuple(text if at == column else cell for at, cell in enumerate(cells) if at != other)

        rows = tuple(replace(row, cells=join(row.cells)) for row in self.rows)
        return replace(self, headings=join(self.headings), rows=rows)

    def in_percent(self, *columns):
        """The same with the sign of per cent behind the figures of some columns."""
        table = self
        for column in columns:
            table = table.printed(column, lambda cell: f"{cell}%" if cell[-1:].isdigit() else cell)
        return table

    def with_bare_names(self, column):
        """The same whose names stand without "NHS" and "CCG", as their truth has them too."""
        return self.named(column, bare_name)

    def named(self, column, write):
        """The same with the names written in another way, as their truth has them too."""
        at = TRUTH_COLUMNS[self.family].index("name")

        def renamed(truth):
            return (*truth[:at], write(truth[at]), *truth[at + 1 :])

        rows = tuple(replace(row, truths=tuple(map(renamed, row.truths))) for row in self.rows)
        return replace(self, rows=rows).printed(column, write)

    def sorted(self, key):
        return replace(self, rows=tuple(sorted(self.rows, key=key)))

    def stating(self, column, heading, state):
        """The same with a further column before the one named, whose cell is written from what is true of the row."""
        rows = tuple(
            replace(row, cells=(*row.cells[:column], state(self.facts(row)), *row.cells[column:])) for row in self.rows
        )
        return replace(self, headings=(*self.headings[:column], heading, *self.headings[column:]), rows=rows)

    def facts(self, row):
        return dict(zip(TRUTH_COLUMNS[self.family], row.truths[0]))

    def printed(self, column, write):
        """The same with the cells of a column written in another way."""
        rows = tuple(
            replace(row, cells=tuple(write(cell) if at == column else cell for at, cell in enumerate(row.cells)))
            for row in self.rows
        )
        return replace(self, rows=rows)


def bundled(name):
    with open(HERE / "tables" / f"{name}.csv", encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def grouped(figure):
    return f"{int(figure):,}"


def bracketed(figure):
    return f"({figure[1:]})" if figure.startswith("-") else figure


def true_minus(figure):
    return figure.replace("-", "\u2212")


def dashed(figure):
    return figure.replace("-", "\u2013")


def yes_or_no(flag):
    return "Yes" if flag else "No"


def signed(figure):
    return figure if figure.startswith("-") or figure == "0" else f"+{figure}"


def in_pounds(figure):
    return f"-£{figure[1:]}" if figure.startswith("-") else f"£{figure}"


def bare_name(name):
    return name.removeprefix("NHS ").removesuffix(" CCG")


def long_name(name):
    return name.replace(" CCG", " Clinical Commissioning Group")


def capital_name(name):
    return name.upper()


def title_name(name):
    """As a spreadsheet's PROPER writes it, but for the abbreviations."""
    return name.title().replace("Nhs ", "NHS ").replace(" Ccg", " CCG").replace("'S ", "'s ")


def blanked(figure):
    """Thousands parted by no-break blanks."""
    return figure.replace(",", "\u00a0")


def trailing_minus(figure):
    return f"{figure[1:]}-" if figure.startswith("-") else figure


def shares(seed):
    """A made-up figure with two decimals for each row."""
    dice = random.Random(seed)
    return lambda cells: f"{dice.randrange(80, 620) / 100:.2f}"


def populations(seed):
    """Made-up people of each trust; sums over trusts have none."""
    dice = random.Random(seed)
    return lambda cells: f"{dice.randrange(90_000, 900_000):,}" if cells[0].startswith("5") else ""


def populations_of_all(seed):
    dice = random.Random(seed)
    return lambda cells: f"{dice.randrange(300_000, 3_200_000):,}"


def made_up_ratings(seed):
    dice = random.Random(seed)
    return lambda cells: dice.choice(("OUTSTANDING", "GOOD", "REQUIRES IMPROVEMENT", "INADEQUATE"))


def noted(seed):
    """A mark of a note behind every fifth rating or so."""
    dice = random.Random(seed)
    return lambda cell: cell + dice.choice(("", "", "", "", "*", "\u00b9"))


def made_up_regions(seed):
    """A region for each row; which one tells nothing of the row."""
    dice = random.Random(seed)
    return lambda cells: dice.choice(("North", "Midlands and East", "London", "South"))


def one_record_a_row(family, headings, records, cells):
    rows = tuple(Row(tuple(cells(record)), (tuple(record[c] for c in TRUTH_COLUMNS[family]),)) for record in records)
    return Table(family, headings, rows)


def dtoc_targets(groups=None):
    """The first groups, the aggregate and the totals of what is printed, or all of them."""
    records = bundled("dtoc-targets")
    if groups is not None:
        records = cut_dtoc(records, groups)
    headings = (
        "CCG Code",
        "Name of CCG",
        "CCG Plan Sept 17 (all DTOCs)",
        "CCG Baseline (Q4) NHS-attributable DTOCs",
        "CCG Target, Sept 17 NHS-attributable DTOCs",
    )
    figures = ("plan", "baseline", "target")

    def cells(record):
        written = [grouped(record[f]) if record["kind"] == "total" else record[f] for f in figures]
        return [record["code"], record["name"], *written]

    return one_record_a_row("dtoc-targets", headings, records, cells)


def cut_dtoc(records, groups):
    kept = [r for r in records if r["kind"] == "ccg"][:groups] + [r for r in records if r["kind"] == "aggregate"]
    total = dict(records[-1])
    for column in ("plan", "baseline", "target"):
        total[column] = str(sum(Decimal(r[column]) for r in kept).quantize(Decimal(1), ROUND_HALF_UP))
    return kept + [total]


def annual_ratings():
    records = bundled("annual-ratings")
    return one_record_a_row("annual-ratings", ("CCG", "Rating"), records, lambda r: [r["name"], r["rating"].upper()])


def maternity_ratings():
    headings = ("CCG Code", "CCG Name", "2017-18 Maternity assessment rating")
    records = bundled("maternity-ratings")
    return one_record_a_row("maternity-ratings", headings, records, lambda r: [r["code"], r["name"], r["rating"]])


def pace_measures():
    headings = (
        "Year",
        "No of trusts",
        "Growth %",
        "Minimum increase %",
        "Min as % of Growth (the lower the faster)",
        "% of Overall growth used for PoC %",
    )
    columns = TRUTH_COLUMNS["pace-measures"]
    return one_record_a_row("pace-measures", headings, bundled("pace-measures"), lambda r: [r[c] for c in columns])


def pct_distances():
    headings = ("Spearhead = S", "PCT", "2003-10 DFT Total £million", "2003-10 DFT % Overall")

    def cells(record):
        flag = "S" if record["spearhead"] == "true" else ""
        return [flag, record["name"], record["total_million"], record["percent"]]

    return one_record_a_row("pct-distances", headings, bundled("pct-distances"), cells)


def hub_footprints(members=None):
    rows = []
    for record in bundled("hub-footprints")[:members]:
        cells = (record["region"], record["hub"], record["name"])
        truth = tuple(record[c] for c in TRUTH_COLUMNS["hub-footprints"])
        if rows and rows[-1].cells == cells:
            rows[-1] = replace(rows[-1], truths=rows[-1].truths + (truth,))
        else:
            rows.append(Row(cells, (truth,)))
    return Table("hub-footprints", ("Region", "Commissioning hub", "Clinical Commissioning Group"), tuple(rows))


def hubs():
    """The regions and their hubs, each once."""
    return list(dict.fromkeys((record["region"], record["hub"]) for record in bundled("hub-footprints")))


def position(kind, code, name, allocation, target, places):
    distance = allocation - target
    percent = (Decimal(100 * distance) / target).quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP)
    return kind, code, name, str(allocation), str(target), str(distance), signed_zero(percent, distance)


def signed_zero(percent, distance):
    """A small shortfall keeps its sign, as spreadsheets print it."""
    return f"-{abs(percent)}" if percent == 0 and distance < 0 else str(percent)


def printed_position(truth):
    kind, code, name, *money, percent = truth
    return Row((code, name, *map(grouped, money), percent), (truth,))


def integrated_care_boards():
    """The published cohort of core services, in whole thousands, with its sum."""
    with open(HERE / "tables/icb-core-2023-24.csv", encoding="utf-8", newline="") as file:
        boards = list(csv.DictReader(file))
    truths = [
        position("body", b["code"], b["name"], round(Decimal(b["baseline"])), round(Decimal(b["target"])), 2)
        for b in boards
    ]
    truths.append(position("total", "", "England", *sums(truths), 2))
    headings = (
        "ICB code",
        "Integrated care board",
        "2023/24 recurrent allocation before growth (£000)",
        "2023/24 target allocation (£000)",
        "Opening distance from target (£000)",
        "Opening distance from target (%)",
    )
    return Table("allocation-positions", headings, tuple(map(printed_position, truths)))


def sums(truths):
    return sum(int(t[3]) for t in truths), sum(int(t[4]) for t in truths)


def primary_care_trusts(seed, bodies=None):
    """Made-up figures for real trusts, by region, each with its sum; bodies limits the trusts of each region."""
    dice = random.Random(seed)
    headings = ("Code", "PCT", "Allocation £000", "Target £000", "Distance £000", "Distance %")
    regions = [(region, members(region)[:bodies]) for region in REGIONS]
    truths, all_bodies = [], []
    for region, trusts in regions:
        block = [made_up("body", trust["code"], trust["name"], dice) for trust in trusts]
        truths += block + [position("subtotal", REGIONS[region], f"{region} SHA", *sums(block), 1)]
        all_bodies += block
    truths.append(position("total", "", "England", *sums(all_bodies), 1))
    return Table("allocation-positions", headings, tuple(map(printed_position, truths)))


def made_up(kind, code, name, dice):
    target = dice.randrange(80_000, 980_000)
    return position(kind, code, name, target + round(target * dice.randrange(-70, 180) / 1000), target, 1)


def in_millions(table):
    """Positions in millions with one decimal, distances taken from what is printed."""

    def restated(truth):
        kind, code, name, allocation, target, _, percent = truth
        whole, goal = (
            Decimal(money).scaleb(-3).quantize(Decimal("0.1"), ROUND_HALF_UP) for money in (allocation, target)
        )
        return kind, code, name, str(whole), str(goal), str(whole - goal), percent

    def printed_row(truth):
        kind, code, name, *money, percent = truth
        return Row((code, name, *(f"{Decimal(figure):,}" for figure in money), percent), (truth,))

    rows = tuple(printed_row(restated(row.truths[0])) for row in table.rows)
    return replace(table, rows=rows)


def sums_first(table):
    """The sum of all at the top, and that of each region above its trusts."""
    blocks, block = [], []
    for row in table.rows:
        if row.truths[0][0] == "body":
            block.append(row)
        else:
            blocks.append((row, *block))
            block = []
    return replace(table, rows=tuple(row for rows in (blocks[-1], *blocks[:-1]) for row in rows))


def as_marks(table, marks):
    """A column for each rating, with a mark in that of the row's; the rating is the last cell."""
    ratings = ("OUTSTANDING", "GOOD", "REQUIRES IMPROVEMENT", "INADEQUATE")
    rows = tuple(
        replace(row, cells=(*row.cells[:-1], *(marks if row.cells[-1].upper() == rating else "" for rating in ratings)))
        for row in table.rows
    )
    headings = (*table.headings[:-1], "Outstanding", "Good", "Requires improvement", "Inadequate")
    return replace(table, headings=headings, rows=rows)


def turned(table):
    """A column for each record and a row for each heading; all records stand for the first row."""
    columns = list(zip(*(row.cells for row in table.rows)))
    truths = tuple(table.truths())
    rows = tuple(
        Row((head, *cells), truths if at == 0 else ())
        for at, (head, cells) in enumerate(zip(table.headings[1:], columns[1:]))
    )
    return replace(table, headings=(table.headings[0], *columns[0]), rows=rows)


def members(region):
    with open(ORGANISATIONS / "pct-groups.csv", encoding="utf-8", newline="") as file:
        codes = {row["code"] for row in csv.DictReader(file) if row["group"] == region}
    with open(ORGANISATIONS / "pcts.csv", encoding="utf-8", newline="") as file:
        return [row for row in csv.DictReader(file) if row["code"] in codes]


def trusts_under_regions(seed, bodies):
    """The same without sums, each region printed once beside its trusts."""
    table = primary_care_trusts(seed, bodies)
    names = {trust["code"]: region for region in REGIONS for trust in members(region)}
    rows = tuple(
        replace(row, cells=(names[row.cells[0]], *row.cells)) for row in table.rows if row.truths[0][0] == "body"
    )
    return replace(table, headings=("Strategic health authority", *table.headings), rows=rows, merged=(0,))
