"""How a document that was drawn by lot stands on its page or sheet: its headings, its rows and what is around them."""

import textwrap
from dataclasses import replace
from itertools import groupby

from openpyxl.utils import get_column_letter

import tables
from drawing import Cell, Paper, grid, prose
from layouts import Drawn, Filled, Layout
from rendering import runs
from vocabulary import HEADERS, LABELS, MARKS

STYLE = """
table {{ width: {width}; margin-bottom: 4mm; }} td.figure {{ text-align: {figures}; }}
.lines td, .lines th {{ border-bottom: 0.2mm solid #999; }}
.section {{ font-weight: bold; }} td.centred {{ vertical-align: middle; text-align: center; }}
"""


def is_sum(row):
    return not row.truths or row.truths[0][0] in ("total", "subtotal")


def word_of(lot, words, key):
    """What a family's table of words has for a column, by the most that is known of the column."""
    known = [f"{key} {lot['cohort']}", f"{key} {lot['flags']}", key]
    known = [f"{key} on sheet", *known] if lot.id.endswith("-sheet") else known
    return next((words[name] for name in known if name in words), None)


def headings(lot, table, unit):
    """The words of each column: the group above it, if headings have two tiers, and its own."""
    form, heads = lot.dice.choice(("{} ({})", "{} {}")), []
    for key in table.headings:
        if lot["heading"] == "two-tier-headings" and key in ("name (code)", "code name"):
            group, word = "", "Code and name" if key == "code name" else "Name and code"
        elif lot["heading"] == "two-tier-headings":
            group, word = word_of(lot, lot.family["tiers"], key) or ("", key)
        elif key in ("name (code)", "code name"):
            word = lot.dice.choice(word_of(lot, lot.family["words"], "name"))
            group, word = "", lot.dice.choice((word, f"{word} (code)" if key == "name (code)" else f"Code and {word}"))
        else:
            group, word = "", lot.dice.choice(word_of(lot, lot.family["words"], key) or (key,))
            if key in lot.family.get("money", ()) and lot["unit"] == "unit-in-heading":
                word = form.format(word, unit)
        word = word.format(unit=unit)
        heads.append((group, word.upper() if lot["heading case"] else word))
    return heads


def broken(lot, text):
    """A heading over two or three lines."""
    lines = lot.dice.choice((2, 3))
    return textwrap.wrap(text, max(len(text) // lines + 2, *map(len, text.split())), break_on_hyphens=False)


def head_rows(lot, heads):
    """The rows of cells that a page has as headings; a column without a group stands beside both tiers."""
    number = [lot.dice.choice(("No.", "#", "No"))] if lot["numbers"] else []
    if lot["heading"] != "two-tier-headings":
        shown = ["|".join(broken(lot, word)) if lot["heading"] else word for _, word in heads]
        return [[*number, *shown]]
    above, below = [Cell(text, down=2) for text in number], []
    for group, some in groupby(heads, key=lambda head: head[0]):
        words = [word for _, word in some]
        above += [Cell(group, across=len(words))] if group else [Cell(word, down=2) for word in words]
        below += words if group else []
    return [above, below]


def body_rows(lot, table, first):
    """The rows of cells of a page, with labels over their rows, beside each or above them."""
    rows = table.rows
    labels = [at for at, key in enumerate(table.headings) if key in LABELS and lot["regions"].startswith("merged")]
    spans = {at: runs(rows, at) for at in labels}
    style = "centred" if lot["regions"] == "merged-centred" else ""
    for at, row in enumerate(rows):
        if lot["regions"] == "region-rows":
            if row.cells[0] and (at == 0 or rows[at - 1].cells[0] != row.cells[0]):
                yield [Cell(row.cells[0], across=len(row.cells) - (not lot["numbers"]), style="section")]
        cells = [first[at]] if lot["numbers"] else []
        for column, text in enumerate(row.cells):
            if column == 0 and lot["regions"] == "region-rows" or column in spans and at not in spans[column]:
                continue
            cells.append(Cell(text, spans[column][at], style=style) if column in spans else Cell(text))
        yield [replace(cells[0], style="sum") if isinstance(cells[0], Cell) and is_sum(row) else cells[0], *cells[1:]]


def numbers(table):
    """The number of each row that is no sum."""
    counted = 0
    for row in table.rows:
        counted += not is_sum(row)
        yield "" if is_sum(row) else str(counted)


def texts(lot, table, unit):
    """Title, prose above and below, and notes."""
    bodies = [row for row in table.rows if not is_sum(row)]
    name_at = tables.TRUTH_COLUMNS[table.family].index("name") if "name" in tables.TRUTH_COLUMNS[table.family] else 0

    def said(what):
        return lot.pick(what).format(name=lot.dice.choice(bodies).truths[0][name_at])

    above = [said("above")] if lot["prose"] in ("prose-above", "prose-around") else []
    if lot["unit"] == "unit-in-title":
        above.append(f"All amounts are in {unit}.")
    below = [said("below")] if lot["prose"] in ("prose-below", "prose-around") else []
    notes = {
        "footnotes": lot.family["notes"],
        "footnotes-with-name": [said("named notes")] if "with" in lot["notes"] else [],
    }.get(lot["notes"], ())
    mark = MARKS.get(lot["missing"])
    return lot.pick("titles"), above, [*notes, *([f"{mark} not available"] if mark else [])], below


def unit_of(lot):
    return lot.dice.choice(lot.family.get(f"units {lot['money']}") or lot.family.get("units", ("",)))


def page(lot, table):
    unit = unit_of(lot)
    heads, (title, above, notes, below) = headings(lot, table, unit), texts(lot, table, unit)
    heads = heads[1:] if lot["regions"] == "region-rows" else heads
    counted, rows, top = list(numbers(table)), table.rows, head_rows(lot, heads)
    half = -(-len(rows) // 2) if lot["parts"] else len(rows)
    grids = []
    for at in range(0, len(rows), half):
        part = replace(table, rows=rows[at : at + half])
        caption = f"Table 1{' (continued)' if at else ''}" if lot["parts"] else ""
        style = f"{lot['rules']}{' broken' if lot['regions'].startswith('merged') else ''}"
        grids.append(grid(top, body_rows(lot, part, counted[at:]), caption, style))
    across = {"narrow": f"{min(24 * len(top[0]), 170)}mm", "wide": "100%"}.get(lot["width"], "auto")
    side = {"figures-centred": "center", "figures-left": "left"}.get(lot["alignment"], "right")
    paper = Paper(
        lot["font"],
        lot["size"],
        lot["orientation"],
        bool(lot["repeated"]),
        margins(lot),
        STYLE.format(width=across, figures=side),
    )
    text = [prose(title, "h1"), *map(prose, above), *grids, *(prose(note, style="note") for note in notes)]
    html = paper.html(*text, *map(prose, below))
    return Drawn(lot.id, table, (title,), Layout(ruled=lot["rules"] == "ruled"), page=html, traits=lot.words())


def margins(lot):
    """What stands in the margins of every page."""
    counters = {
        "page-of-pages": ("bottom-right", '"Page " counter(page) " of " counter(pages)'),
        "page-numbers": ("bottom-center", "counter(page)"),
    }
    running = {
        "running-header": ("top-left", f'"{lot.dice.choice(HEADERS)}"'),
        "dated-footer": ("bottom-left", f'"Published {lot.dice.randrange(1, 29)} July 2018"'),
    }
    return tuple(found[trait] for found, trait in ((counters, lot["counter"]), (running, lot["running"])) if trait)


def sheet(lot, table):
    unit, shift = unit_of(lot), [""] if lot["shift"] else []
    title, above, notes, _ = texts(lot, table, unit)
    apart = lot["regions"] == "region-rows"
    words = ["\n".join(broken(lot, word)) if lot["heading"] else word for _, word in headings(lot, table, unit)]
    lines = [[*shift, text] for text in (title, *above)] + ([[]] if lot["above"] else [])
    lines.append([*shift, *(["No."] if lot["numbers"] else []), *(words[1:] if apart else words)])
    heading, ranges = len(lines), []
    merged = [at for at, key in enumerate(table.headings) if key in LABELS and lot["regions"].startswith("merged")]
    for column in merged:
        letter = get_column_letter(len(shift) + bool(lot["numbers"]) + column + 1)
        for start, length in runs(table.rows, column).items():
            ranges.append(f"{letter}{heading + 1 + start}:{letter}{heading + start + length}")
    label = ""
    for number, row in zip(numbers(table), table.rows):
        if apart and row.cells[0] not in (label, ""):
            lines.append([*shift, row.cells[0]])
        label = row.cells[0]
        lines.append([*shift, *([number] if lot["numbers"] else []), *row.cells[apart:]])
    lines += [[*shift, note] for note in notes]
    return Filled(
        lot.id,
        table,
        (title,),
        notes=tuple(notes),
        lines=tuple(map(tuple, lines)),
        ranges=tuple(ranges),
        heading=heading,
        traits=lot.words(),
    )
