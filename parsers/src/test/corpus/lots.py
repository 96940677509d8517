"""The lots: what a seventh part of the corpus prints. Nobody has thought of these documents: the traits of each are
drawn, each on its own, from those that published tables commonly have. Another seed draws others; see README.md."""

import random
from dataclasses import dataclass, replace
from decimal import ROUND_HALF_UP, Decimal
from itertools import groupby

import placing
import tables
from plainer import hub_of, inside, regions_of_trusts
from vocabulary import COMMON, FAMILIES, FLAGS, LABELS, MAKERS, MARKS, NOT_ON_SHEETS, PAGE_ONLY, SHEET, SUFFIXES

SEED = 20261130
COUNTS = {
    # pages and sheets
    "dtoc": (4, 1),
    "annual": (4, 1),
    "maternity": (4, 2),
    "pace": (2, 1),
    "pct": (4, 2),
    "hub": (4, 1),
    "allocation": (4, 2),
}


@dataclass(frozen=True)
class Lot:
    """What was drawn for a document: its traits, and the dice for all else."""

    id: str
    family: dict
    dice: random.Random
    traits: dict

    def __getitem__(self, trait):
        return self.traits[trait]

    def words(self):
        return " ".join(word.replace(" ", "-") for word in self.traits.values() if word)

    def pick(self, what):
        """One of the texts of the family, or of the cohort where it has its own."""
        return self.dice.choice(self.family.get(f"{what} {self['cohort']}") or self.family[what])

    def some(self, rows):
        """Rows that stand one after the other."""
        count = self.dice.choice((30, 45, 70, 100, 150))
        start = self.dice.randrange(max(1, len(rows) - count))
        return rows[start : start + count]

    def lacking(self, rows):
        """A few of the rows, where figures are missing."""
        few = max(2, len(rows) // 15)
        return self.dice.sample(rows, few) if self["missing"] else []


def documents(seed=SEED):
    return [
        document(seed, name, at, at >= pages)
        for name, (pages, sheets) in COUNTS.items()
        for at in range(pages + sheets)
    ]


def document(seed, name, at, on_sheet):
    identity = f"lot-{name}-{at + 1}{'-sheet' if on_sheet else ''}"
    dice, family = random.Random(f"{seed} {identity}"), FAMILIES[name]
    options = COMMON | family["traits"]
    if on_sheet:
        barred = (*NOT_ON_SHEETS, *family.get("not on sheets", ()))
        options = {trait: [word for word in words if word not in barred] for trait, words in options.items()}
        options |= dict.fromkeys(PAGE_ONLY, ("",)) | SHEET
    lot = Lot(identity, family, dice, settled({trait: dice.choice(words) for trait, words in options.items()}))
    table = arranged(lot, written(lot, BUILDERS[name](lot)))
    return (placing.sheet if on_sheet else placing.page)(lot, table)


def settled(traits):
    """Traits that go together: sums need all figures, and headings in two tiers leave the unit to the title."""
    if traits["missing"]:
        traits |= {"total": "no-total", "subtotals": ""}
    if traits["heading"] == "two-tier-headings" and traits["unit"]:
        traits |= {"unit": "unit-in-title"}
    return traits


def ccgs(lot, name):
    """Rows of a bundled table, without its total, by region where regions are told."""
    home = hub_of()
    records = [dict(r, region=home.get(r["code"], [""])[0]) for r in tables.bundled(name) if r.get("kind") != "total"]
    records = lot.some(records)
    if lot["sorted"] == "by-name":
        records.sort(key=lambda record: record["name"])
    if not lot["regions"] and not lot["subtotals"]:
        return records
    return sorted((record for record in records if record["region"]), key=lambda record: record["region"])


def registered(name):
    """A name that is printed in capitals, in small letters."""
    names = {record["name"].lower(): record["name"] for record in tables.bundled("maternity-ratings")}
    return names.get(name.lower(), tables.title_name(name).replace(" And ", " and ").replace(" Of ", " of "))


def targets(lot):
    figures = ("plan", "baseline", "target")
    places = Decimal(1).scaleb(-1 if lot["decimals"] == "one-decimal" else -2)
    records = ccgs(lot, "dtoc-targets")
    for record in records:
        record["name"] = registered(record["name"]).replace("(Aggregation of 10 Ccgs)", "(aggregation of 10 CCGs)")
        record |= {figure: str(Decimal(record[figure]).quantize(places, ROUND_HALF_UP)) for figure in figures}
    for record in lot.lacking(records):
        record |= {"baseline": "", "target": ""}

    def row(record):
        cells = (record["region"], record["code"], record["name"], *(grouped(record[figure]) for figure in figures))
        return tables.Row(cells, (tuple(record[c] for c in tables.TRUTH_COLUMNS["dtoc-targets"]),))

    def summed(some, name, digits=places):
        sums = {figure: sum(Decimal(record[figure]) for record in some if record[figure]) for figure in figures}
        shown = {figure: str(value.quantize(digits, ROUND_HALF_UP)) for figure, value in sums.items()}
        return row({"kind": "total", "code": "", "name": name, "region": some[0]["region"], **shown})

    rows, form = [], lot.dice.choice(("Total {}", "{} total"))
    for region, some in groupby(records, key=lambda record: record["region"] if lot["subtotals"] else ""):
        block = list(some)
        # The sum of a region is no record of this family.
        part = [replace(summed(block, form.format(region)), truths=())] if lot["subtotals"] else []
        rows += [*map(row, block), *part]
    total = summed([dict(record, region="") for record in records], "England", lot.dice.choice((places, Decimal(1))))
    return tables.Table("dtoc-targets", ("region", "code", "name", *figures), ordered_sums(lot, total, rows))


def grouped(figure):
    return f"{Decimal(figure):,}" if figure else ""


def ordered_sums(lot, total, rows):
    return {"no-total": tuple(rows), "total-last": (*rows, total), "total-first": (total, *rows)}[lot["total"]]


def ratings(family):
    def build(lot):
        case = {"ratings-in-capitals": str.upper, "ratings-in-small-letters": str.capitalize}.get(lot["ratings"], str)
        return tables.one_record_a_row(
            family,
            ("region", "code", "name", "rating"),
            ccgs(lot, family),
            lambda record: (record["region"], record["code"], record["name"], case(record["rating"])),
        )

    return build


def measures(lot):
    table = tables.pace_measures().headed(*tables.TRUTH_COLUMNS["pace-measures"])
    table = replace(table, rows=table.rows[-lot.dice.choice((8, 10, 12)) :])
    if lot["sorted"] == "newest-first":
        table = replace(table, rows=table.rows[::-1])
    return table.printed(0, lambda year: year.replace("-", "/")) if lot["years"] == "slashed-years" else table


def distances(lot):
    home, (yes, no) = regions_of_trusts(), FLAGS[lot["flags"]]
    records = [dict(record, region=home.get(record["code"], "")) for record in tables.bundled("pct-distances")]
    records = lot.some(records)
    if lot["sorted"] == "by-name":
        records.sort(key=lambda record: record["name"])
    if lot["regions"]:
        records = sorted((record for record in records if record["region"]), key=lambda record: record["region"])
    shown = ("region", "code", "name", "flag", "total_million", "percent")
    return tables.one_record_a_row(
        "pct-distances",
        shown,
        [dict(record, flag=yes if record["spearhead"] == "true" else no) for record in records],
        lambda record: [record[column] for column in shown],
    )


def hubs(lot):
    table = tables.hub_footprints()
    if lot["code"] != "no-code":
        # An entry of two bodies has no one code.
        table = replace(table, rows=tuple(row for row in table.rows if len(row.truths) == 1))
    table = table.stating(2, "code", lambda facts: facts["code"])
    return replace(table, headings=("region", "hub", "code", "name"), rows=tuple(lot.some(table.rows)))


def allocations(lot):
    boards, sums_above = lot["cohort"] == "boards", lot["total"] == "total-first"
    if boards:
        table, home = tables.integrated_care_boards(), regions_of_boards()
    else:
        table = tables.primary_care_trusts(lot.dice.random(), lot.dice.choice((4, 6, 9)))
        home = regions_of_trusts() | {code: region for region, code in tables.REGIONS.items()}
    truths = [row.truths[0] for row in table.rows]
    bodies = sorted((t for t in truths if t[0] == "body"), key=lambda t: list(home.values()).index(home[t[1]]))
    part_of = {home[t[1]]: t for t in truths if t[0] == "subtotal"}
    lacking = lot.lacking(bodies)
    rows = []
    for region, some in groupby(bodies, key=lambda truth: home[truth[1]]):
        block = list(some)
        part = part_of.get(region) or tables.position("subtotal", "", region, *tables.sums(block), 2)
        lines = ([part, *block] if sums_above else [*block, part]) if lot["subtotals"] else block
        rows += [(region, truth) for truth in lines]
    ordered = ordered_sums(lot, ("", truths[-1]), rows)
    table = replace(table, rows=tuple(tables.printed_position(truth) for _, truth in ordered))
    table = tables.in_millions(table) if lot["money"] == "£m" else table
    table = replace(
        table,
        rows=tuple(without_target(row) if row.truths[0][1] in {t[1] for t in lacking} else row for row in table.rows),
    )
    regions = iter([region for region, _ in ordered])
    table = table.headed("code", "name", "allocation", "target", "distance", "percent")
    table = table.beside(0, "region", lambda cells: next(regions))
    return table.unsaid(5, "distance") if lot["distance"] == "no-distance-column" else table


def without_target(row):
    (kind, code, name, allocation, *_), cells = row.truths[0], row.cells
    return tables.Row((*cells[:3], "", "", ""), ((kind, code, name, allocation, "", "", ""),))


def regions_of_boards():
    return {board["code"]: board["region"] for board in tables.bundled("icb-core-2023-24")}


BUILDERS = {
    "dtoc": targets,
    "annual": ratings("annual-ratings"),
    "maternity": ratings("maternity-ratings"),
    "pace": measures,
    "pct": distances,
    "hub": hubs,
    "allocation": allocations,
}


def renamed(lot):
    """How names are written: the body's kind, "and", and capitals."""

    def write(name):
        kind = next((suffix for suffix in SUFFIXES if name.endswith(suffix)), "")
        if lot["names"] == "bare-names":
            name = name.removeprefix("NHS ").removesuffix(kind)
        elif lot["names"] == "without-NHS":
            name = name.removeprefix("NHS ")
        elif lot["names"] == "long-names" and kind:
            name = name.removesuffix(kind) + SUFFIXES[kind]
        if lot["and"] == "names-with-&":
            name = name.replace(" and ", " & ")
        elif lot["and"] == "names-with-and":
            name = name.replace(" & ", " and ")
        return name.upper() if lot["case"] == "names-in-capitals" else name

    return write


def thousands(lot):
    return {"blanks": tables.blanked, "no-commas": lambda cell: cell.replace(",", "")}.get(lot["thousands"], str)


def written(lot, table):
    """The names and figures in the ways that were drawn."""
    keys = table.headings
    if "name" in keys:
        table = table.named(keys.index("name"), renamed(lot))
    minus = {"true-minus": tables.true_minus, "brackets": tables.bracketed}.get(lot["minus"], str)
    for at, key in enumerate(keys):
        if key in lot.family["figures"]:
            table = table.printed(at, lambda cell: minus(thousands(lot)(cell)) or MARKS.get(lot["missing"], ""))
        if key in lot.family.get("percentages", ()) and lot["percent"] == "percent-signs":
            table = table.printed(
                at, lambda cell: inside(cell, "%") if cell[-1:].isdigit() or cell[-1:] == ")" else cell
            )
    return table


def arranged(lot, table):
    """The columns: the code beside the name or in its cell, the others in the order drawn, and further ones."""
    if "region" in table.headings and not lot["regions"]:
        table = table.without(0)
    if "code" in table.headings:
        code, name = table.headings.index("code"), table.headings.index("name")
        form = {"code-in-brackets": "{0} ({1})", "code-before-name": "{1} {0}"}.get(lot["code"])
        table = table.joined(name, code, form) if form else table.without(code) if lot["code"] == "no-code" else table
    keys = list(table.headings)
    first = [key for key in ("year", "code", "name", "name (code)", "code name") if key in keys]
    loose = lot["order"] == "other-order"
    labels = [] if loose and lot["regions"] == "region-column" else [key for key in LABELS if key in keys]
    others = [key for key in keys if key not in first + labels]
    if lot["code"] == "code-after":
        first.reverse()
    if loose:
        plain = list(others)
        lot.dice.shuffle(others)
        lot.traits["order"] = "other-order" if others != plain else ""
    table = table.ordered(*(keys.index(key) for key in labels + first + others))
    count = {"one-extra-column": 1, "two-extra-columns": 2}.get(lot["extras"], 0)
    for heading, kind in lot.dice.sample(lot.family["extras"], count):
        at = lot.dice.randrange(len(labels + first), len(table.headings) + 1)
        table = widened(table, at, heading, lambda: thousands(lot)(MAKERS[kind](lot.dice)))
    return table


def widened(table, at, heading, make):
    """The same with a further column, in which sums have no cell."""

    def put(row):
        body = row.truths and row.truths[0][0] not in ("total", "subtotal")
        return replace(row, cells=(*row.cells[:at], make() if body else "", *row.cells[at:]))

    return replace(
        table, headings=(*table.headings[:at], heading, *table.headings[at:]), rows=tuple(map(put, table.rows))
    )
