import io.github.fairshare.allocation.delay.*
import io.github.fairshare.allocation.json.*
import io.github.fairshare.allocation.pace.*
import io.github.fairshare.allocation.pace.measure.*
import io.github.fairshare.allocation.pace.policy.*
import io.github.fairshare.allocation.pace.policy.json.*
import io.github.fairshare.allocation.pace.position.*
import io.github.fairshare.allocation.pace.study.*
import io.github.fairshare.allocation.pace.table.*
import io.github.fairshare.allocation.rating.*
import io.github.fairshare.allocation.rating.limit.*
import io.github.fairshare.allocation.rating.observation.*
import io.github.fairshare.allocation.rating.rule.*
import io.github.fairshare.allocation.rating.rule.json.*
import io.github.fairshare.allocation.rating.study.*
import io.github.fairshare.allocation.rating.table.*
import io.github.fairshare.allocation.rounding.*
import io.github.fairshare.core.check.*
import io.github.fairshare.core.join.*
import io.github.fairshare.core.join.movement.*
import io.github.fairshare.core.json.*
import io.github.fairshare.core.measure.*
import io.github.fairshare.core.model.*
import io.github.fairshare.core.organisation.*
import io.github.fairshare.core.report.*
import io.github.fairshare.core.source.*
import io.github.fairshare.core.table.*
import io.github.fairshare.parsers.*
import java.time.LocalDate
import static io.github.fairshare.examples.shell.Shell.*
import java.time.*

OrganisationRegistry ccgs = OrganisationRegistry.ccgs()
OrganisationRegistry pcts = OrganisationRegistry.pcts()
NameResolver names = NameResolver.of(ccgs)
Parsed<DtocTarget> dtoc = BundledSources.dtocTargets()
Parsed<DtocTarget> targets = dtoc
Parsed<CcgAnnualRating> annual = BundledSources.annualRatings()
Parsed<MaternityRating> maternity = BundledSources.maternityRatings()
Parsed<HubFootprint> hubs = BundledSources.hubFootprints()
Parsed<PublishedRound> rounds = BundledSources.paceMeasures()
Parsed<PctDistance> distances = BundledSources.pctDistances()
DelayTable delays = DelayTable.from(dtoc.values())
CcgJoin join = BundledSources.join()
Positions boards = Cohorts.find("icb-core-2023-24").orElseThrow().positions()
Positions trusts = Cohorts.find("pct-2003-10-illustration").orElseThrow().positions()
System.out.println("Fairshare (unofficial). help() says what is prepared; try table(dtoc) or delays.total()")
