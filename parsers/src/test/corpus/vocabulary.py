"""What the lots draw from: the traits that published tables commonly have, each with its word for the manifest, and the
words of each family. An option that stands twice is drawn twice as often; "" is a trait that a document has not."""

from layouts import ANNUAL_TITLE, DTOC_TITLE, HUB_TITLE, ICB_TITLE, MATERNITY_TITLE, PCT_ALLOCATIONS_TITLE

COMMON = {
    "orientation": ("portrait", "portrait", "landscape"),
    "rules": ("ruled", "ruled", "unruled", "zebra", "lines"),
    "width": ("narrow", "wide", ""),
    "font": ("Liberation Sans", "Liberation Sans", "Liberation Serif", "Lato", "DejaVu Sans", "Liberation Sans Narrow"),
    "size": ("8pt", "9pt", "9pt", "10pt"),
    "alignment": ("", "", "figures-centred", "figures-left"),
    "heading": ("", "", "broken-headings", "two-tier-headings"),
    "heading case": ("", "", "", "headings-in-capitals"),
    "repeated": ("repeated-heading", ""),
    "numbers": ("", "", "row-numbers"),
    "regions": ("", "", "region-column", "merged-centred", "merged-top", "region-rows"),
    "code": ("code-first", "code-first", "code-after", "code-in-brackets", "code-before-name"),
    "names": ("", "", "bare-names", "without-NHS", "long-names"),
    "and": ("", "names-with-and", "names-with-&"),
    "case": ("", "", "names-in-capitals"),
    "sorted": ("", "by-name"),
    "order": ("", "other-order"),
    "extras": ("", "", "one-extra-column", "two-extra-columns"),
    "prose": ("", "prose-above", "prose-below", "prose-around"),
    "notes": ("", "footnotes", "footnotes-with-name"),
    "parts": ("", "", "", "two-parts"),
    "counter": ("", "page-of-pages", "page-numbers"),
    "running": ("", "running-header", "dated-footer"),
    # What only some families have.
    **dict.fromkeys(("total", "subtotals", "decimals", "missing", "thousands", "minus", "percent", "unit"), ("",)),
    **dict.fromkeys(("cohort", "money", "distance", "flags", "years", "ratings"), ("",)),
}
SUMS = {"total": ("no-total", "total-last", "total-last", "total-first"), "subtotals": ("", "", "subtotals")}
MISSING = {"missing": (*[""] * 8, "missing-blank", "missing-dash", "missing-n/a", "missing-dots")}
THOUSANDS = {"thousands": ("", "", "blanks", "no-commas")}
SIGNS = {"minus": ("", "true-minus", "brackets"), "percent": ("", "", "percent-signs")}
UNITS = {"unit": ("unit-in-heading", "unit-in-heading", "unit-in-title")}
RATINGS = {"ratings": ("", "ratings-in-capitals", "ratings-in-small-letters")}
NAMED = ("code-first", "code-after", "code-in-brackets", "code-before-name", "no-code", "no-code")

# What a sheet has not, or what would not be read from its cells alone.
PAGE_ONLY = ("orientation", "rules", "width", "font", "size", "alignment", "repeated", "parts", "counter", "running")
NOT_ON_SHEETS = (
    "two-tier-headings",
    "blanks",
    "true-minus",
    "percent-signs",
    "unit-in-title",
    "prose-below",
    "prose-around",
)
SHEET = {"above": ("", "empty-line-above"), "shift": ("", "", "empty-first-column")}

LABELS = ("region", "hub")
SUFFIXES = {" CCG": " Clinical Commissioning Group", " PCT": " Primary Care Trust", " ICB": " Integrated Care Board"}
MARKS = {"missing-blank": "", "missing-dash": "-", "missing-n/a": "n/a", "missing-dots": ".."}
FLAGS = {"flag-S": ("S", ""), "flag-Y": ("Y", ""), "flag-yes-no": ("Yes", "No"), "flag-Y-N": ("Y", "N")}
PLACES = ("Greater Manchester", "Kent and Medway", "Frimley Health", "Dorset", "The Black Country", "South West London")
MAKERS = {
    "people": lambda dice: f"{dice.randrange(90_000, 900_000):,}",
    "rate": lambda dice: f"{dice.randrange(20, 180) / 10:.1f}",
    "growth": lambda dice: f"{dice.randrange(250, 720) / 100:.2f}",
    "place": lambda dice: dice.choice(PLACES),
    "rating": lambda dice: dice.choice(("Outstanding", "Good", "Good", "Requires improvement", "Inadequate")),
}
HEADERS = ("NHS England", "Board paper, agenda item 7", "Annex C", "Finance and Investment Committee")

CCG_WORDS = {
    "code": ("CCG code", "Code", "ODS code", "CCG Code", "Org code"),
    "name": ("CCG", "CCG name", "Name of CCG", "Clinical commissioning group", "Clinical Commissioning Group"),
    "region": ("Region", "NHS region", "NHS England region"),
}
CCG_TIERS = {"code": ("CCG", "Code"), "name": ("CCG", "Name"), "region": ("", "Region")}
CCG_EXTRAS = (("Registered population", "people"), ("STP", "place"))

FAMILIES = {
    "dtoc": {
        "id": "dtoc-targets",
        "traits": SUMS | MISSING | THOUSANDS | {"decimals": ("", "", "one-decimal")},
        "figures": ("plan", "baseline", "target"),
        "words": CCG_WORDS
        | {
            "plan": (
                "CCG Plan Sept 17 (all DTOCs)",
                "Plan, September 2017 (all delays)",
                "Planned DTOCs Sept 2017, all delays",
                "CCG plan for September 2017 (all DTOCs)",
            ),
            "baseline": (
                "CCG Baseline (Q4) NHS-attributable DTOCs",
                "Baseline, Q4 2016/17 (NHS-attributable)",
                "Q4 baseline, NHS-attributable delays",
                "NHS-attributable baseline (Q4)",
            ),
            "target": (
                "CCG Target, Sept 17 NHS-attributable DTOCs",
                "Target, September 2017 (NHS-attributable)",
                "Sept 2017 target, NHS-attributable delays",
                "NHS-attributable target (Sept 17)",
            ),
        },
        "tiers": CCG_TIERS
        | {
            "plan": ("All delays", "Plan, Sept 17"),
            "baseline": ("NHS-attributable delays", "Baseline, Q4"),
            "target": ("NHS-attributable delays", "Target, Sept 17"),
        },
        "extras": (*CCG_EXTRAS, ("Delays per 100,000 adults", "rate")),
        "titles": (
            DTOC_TITLE,
            "Delayed transfers of care (DTOC): expected reductions by CCG, September 2017",
            "Annex B: DTOC plans, baselines and targets by CCG",
        ),
        "above": (
            "In 2016/17 there were 2.25 million delayed days, 24.5% more than in the year before.",
            "Figures are the average number of beds occupied each day by patients whose transfer is delayed.",
            "By September 2017 no more than 3.5% of beds should be occupied by delayed patients."
            " {name} is a pilot site.",
        ),
        "below": (
            "Trajectories will be reviewed with {name} and others on 12 October 2017.",
            "Together the targets release about 2,500 beds.",
        ),
        "notes": ("Source: monthly situation reports, NHS England.", "1 Delays attributable to both are not included."),
        "named notes": ("1 The baseline of {name} was revised on 3 August 2017.",),
    },
    "annual": {
        "id": "annual-ratings",
        "traits": RATINGS | {"code": NAMED, "order": ("",)},
        "figures": (),
        "words": CCG_WORDS
        | {
            "rating": (
                "Rating",
                "2016/17 rating",
                "Overall rating 2016/17",
                "CCG IAF rating 2016/17",
                "Headline rating",
                "Year-end rating",
                "Overall assessment",
            )
        },
        "tiers": CCG_TIERS | {"rating": ("2016/17", "Overall rating")},
        "extras": (*CCG_EXTRAS, ("DCO team", "place")),
        "titles": (
            ANNUAL_TITLE,
            "CCG annual assessment 2016/17: ratings",
            "CCG improvement and assessment framework: year-end ratings 2016/17",
        ),
        "above": (
            "The table below shows the assessment rating of each CCG.",
            "Of 209 CCGs, 21 are rated outstanding and 23 inadequate; 99 are good.",
            "Assessments have been derived from 60 indicators across 29 areas.",
        ),
        "below": ("Full details are on the MyNHS website.", "{name} and 8 others are in special measures."),
        "notes": ("Source: NHS England, July 2017.", "1 Ratings are as at 31 March 2017."),
        "named notes": ("* Legal directions to {name} are in force.",),
    },
    "maternity": {
        "id": "maternity-ratings",
        "traits": RATINGS | {"code": NAMED, "order": ("",)},
        "figures": (),
        "words": CCG_WORDS
        | {
            "rating": (
                "2017-18 Maternity assessment rating",
                "Maternity rating",
                "Maternity assessment 2017/18",
                "Overall maternity rating",
                "Rating",
                "Overall rating",
            ),
            "rating on sheet": ("Maternity rating", "Maternity assessment 2017/18", "Overall maternity rating 2017/18"),
        },
        "tiers": CCG_TIERS | {"rating": ("Maternity 2017/18", "Rating")},
        "extras": (*CCG_EXTRAS, ("Births 2016", "people"), ("Local maternity system", "place")),
        "titles": (
            MATERNITY_TITLE,
            "Maternity ratings of clinical commissioning groups, 2017/18",
            "Clinical priority areas: maternity assessment 2017/18",
        ),
        "above": (
            "The overall rating for maternity is based on four indicators.",
            "The mean score of four indicators was calculated; 10.8% of women smoked at the time of delivery.",
            "The independent panel has rated 207 CCGs for maternity services.",
        ),
        "below": ("Support will be offered to {name} from April 2019.", "Ratings will be updated in 12 months."),
        "notes": ("Source: CCG IAF, October 2018.", "1 The 2016 stillbirth rate was 3.92 per thousand."),
        "named notes": ("1 {name} has too few births for one of the indicators.",),
    },
    "pace": {
        "id": "pace-measures",
        "traits": {
            **dict.fromkeys(("regions", "code", "names", "and", "case"), ("",)),
            "sorted": ("", "", "newest-first"),
            "years": ("", "slashed-years"),
            "percent": ("", "", "percent-signs"),
            "notes": ("", "footnotes"),
            "parts": ("",),
        },
        "figures": (),
        "percentages": ("growth", "minimum", "minimum_share_of_growth", "growth_used"),
        "words": {
            "year": ("Year", "Financial year", "Allocation year"),
            "organisations": ("No of trusts", "Number of PCTs", "Trusts", "Number of organisations"),
            "growth": ("Growth %", "Average growth (%)", "Overall growth (%)"),
            "minimum": ("Minimum increase %", "Minimum increase (%)", "Lowest increase (%)"),
            "minimum_share_of_growth": (
                "Min as % of Growth (the lower the faster)",
                "Minimum increase as % of growth",
                "Minimum as a percentage of growth",
            ),
            "growth_used": (
                "% of Overall growth used for PoC %",
                "% of growth used for pace of change",
                "Share of growth used for PoC (%)",
            ),
        },
        "tiers": {
            "year": ("", "Year"),
            "organisations": ("", "No of trusts"),
            "growth": ("Growth in allocations", "Average %"),
            "minimum": ("Growth in allocations", "Minimum %"),
            "minimum_share_of_growth": ("Pace of change", "Minimum as % of growth"),
            "growth_used": ("Pace of change", "% of growth used"),
        },
        "extras": (("GDP deflator", "growth"), ("Total allocation, £bn", "rate")),
        "titles": (
            "Table 1: Measures of pace of change (PoC) relative to overall growth",
            "Pace of change (PoC) and growth in allocations by year",
        ),
        "above": (
            "There were 303 PCTs until 1 October 2006 and 152 after it.",
            "In 2009-10 the percentage of growth used for pace of change was 1.89% of £4.4 billion.",
        ),
        "below": ("Over the period the minimum was 92.0% of growth at the median.", "The policy changed in 2003-04."),
        "notes": ("Source: exposition books, Department of Health.", "1 Until 2002-03 these are health authorities."),
    },
    "pct": {
        "id": "pct-distances",
        "traits": SIGNS
        | UNITS
        | {
            "code": NAMED,
            "names": ("", "", "bare-names", "long-names"),
            "flags": ("flag-S", "flag-Y", "flag-yes-no", "flag-Y-N"),
        },
        # A minus zero in brackets is no number that a sheet can hold.
        "not on sheets": ("brackets",),
        "figures": ("total_million", "percent"),
        "percentages": ("percent",),
        "money": ("total_million",),
        "units": ("£m", "£ million", "£million"),
        "words": {
            "region": ("SHA", "Strategic health authority", "Region"),
            "code": ("PCT code", "Code", "Org code"),
            "name": ("PCT", "PCT name", "Primary care trust"),
            "flag": ("Spearhead", "Spearhead PCT", "Spearhead area"),
            "flag flag-S": ("Spearhead = S", "Spearhead (S)"),
            "flag flag-Y": ("Spearhead (Y)", "Spearhead = Y"),
            "total_million": ("2003-10 DFT Total", "Aggregate DFT 2003-10", "Total distance from target", "Total DFT"),
            "percent": ("2003-10 DFT % Overall", "Mean DFT (%)", "Average distance from target (%)", "Mean % DFT"),
        },
        "tiers": {
            "region": ("", "SHA"),
            "code": ("PCT", "Code"),
            "name": ("PCT", "Name"),
            "flag": ("", "Spearhead"),
            "flag flag-S": ("", "Spearhead (S)"),
            "flag flag-Y": ("", "Spearhead (Y)"),
            "total_million": ("Distance from target 2003-10", "Total {unit}"),
            "percent": ("Distance from target 2003-10", "Mean %"),
        },
        "extras": (("Population", "people"), ("2008/09 growth (%)", "growth")),
        "titles": (
            "2003-10 distance from target (DFT) of primary care trusts",
            "PCTs: total and mean distance from target (DFT) over seven years, 2003-10",
            "Distances from target (DFT) by PCT, 2003/04 to 2009/10",
        ),
        "above": (
            "Spearheads are the 62 PCTs judged to have the worst health and deprivation in 1995-97.",
            "Spearheads were on average £6.8 million (1.7%) under target per year. Minus indicates loss.",
            "Losses are negative. {name} is discussed in section 3.",
        ),
        "below": ("The figures are those of exposition books 2003 to 2009.", "One half of PCTs, 76 of 152, lost."),
        "notes": ("Source: Department of Health.", "1 Means are over the seven years 2003-04 to 2009-10."),
        "named notes": ("1 {name} took over parts of its neighbours in 2006.",),
    },
    "hub": {
        "id": "hub-footprints",
        "traits": {
            "code": (*NAMED, "no-code", "no-code"),
            "regions": ("region-column", "merged-centred", "merged-top", "region-rows"),
            "sorted": ("",),
        },
        "figures": (),
        "words": CCG_WORDS
        | {
            "region": ("Region", "NHS England region", "Commissioning region"),
            "hub": ("Commissioning hub", "Hub", "Specialised commissioning hub", "Hub footprint"),
        },
        "tiers": CCG_TIERS | {"region": ("Commissioning", "Region"), "hub": ("Commissioning", "Hub")},
        "extras": (("Registered population", "people"), ("Population served", "people")),
        "titles": (
            HUB_TITLE,
            "Specialised commissioning: collaborative hubs and their CCGs",
            "Annex 2: CCGs by specialised commissioning hub",
        ),
        "above": (
            "There are 4 regions and 10 hubs. Each CCG belongs to one hub.",
            "The footprints were agreed on 4 March 2015 and follow patient flows.",
            "{name} has asked for its hub to be looked at again in 2016.",
        ),
        "below": ("Hubs will meet from 1 April 2015.", "Queries: {name}, or the regional team."),
        "notes": ("Source: NHS England, gateway reference 03051.", "1 Footprints may change after 2015/16."),
        "named notes": ("1 {name} also takes part in a neighbouring hub.",),
    },
    "allocation": {
        "id": "allocation-positions",
        "traits": SUMS
        | MISSING
        | THOUSANDS
        | SIGNS
        | UNITS
        | {
            "cohort": ("trusts", "trusts", "boards"),
            "money": ("£000", "£000", "£m"),
            "distance": ("", "", "", "", "no-distance-column"),
            "sorted": ("",),
        },
        "figures": ("allocation", "target", "distance", "percent"),
        "percentages": ("percent",),
        "money": ("allocation", "target", "distance"),
        "units £000": ("£000", "£000s", "£ thousand"),
        "units £m": ("£m", "£ million"),
        "words": {
            "region trusts": ("SHA", "Strategic health authority", "SHA area"),
            "region boards": ("Region", "NHS England region"),
            "code trusts": ("PCT code", "Code", "Org code"),
            "code boards": ("ICB code", "Code", "Org code"),
            "name trusts": ("PCT", "PCT name", "Primary care trust", "Organisation"),
            "name boards": ("ICB", "ICB name", "Integrated care board"),
            "allocation": ("Allocation", "Recurrent allocation", "Opening allocation", "Baseline allocation"),
            "target": ("Target", "Target allocation"),
            "distance": ("Distance", "Distance from target", "DFT", "Distance from target allocation"),
            "percent": ("Distance %", "Distance from target (%)", "DFT (%)", "% distance from target"),
        },
        "tiers": {
            "region trusts": ("", "SHA"),
            "region boards": ("", "Region"),
            "code": ("Organisation", "Code"),
            "name": ("Organisation", "Name"),
            "allocation": ("Funding", "Allocation"),
            "target": ("Funding", "Target"),
            "distance": ("Distance from target", "{unit}"),
            "percent": ("Distance from target", "%"),
        },
        "extras": (("Population", "people"), ("Growth (%)", "growth"), ("Weighted population", "people")),
        "titles trusts": (
            PCT_ALLOCATIONS_TITLE,
            "PCT recurrent allocations 2009/10: position against target",
            "Allocations and targets of primary care trusts, 2009/10",
        ),
        "titles boards": (
            ICB_TITLE,
            "ICB core services 2023/24: opening allocations, targets and distances",
            "Integrated care boards: opening position against target, 2023/24",
        ),
        "above": (
            "Distances are allocations less targets: negative where a body is below its target.",
            "Total funding rises by 5.5%. {name} is the subject of section 4.",
            "The floor of growth is 5.2%; no body is more than 6.2% below its target at the close.",
        ),
        "below": (
            "Allocations were approved by the board on 17 December.",
            "{name} has asked for a review of its population.",
        ),
        "notes": ("Source: exposition book.", "1 Figures may not add up because of rounding."),
        "named notes": ("1 The population of {name} includes 1,204 people in prisons.",),
    },
}
