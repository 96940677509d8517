import io.github.fairshare.allocation.delay.*
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

OrganisationRegistry ccgs = OrganisationRegistry.ccgs()
NameResolver names = NameResolver.of(ccgs)
Parsed<DtocTarget> targets = BundledSources.dtocTargets()
DelayTable delays = DelayTable.from(targets.values())
CcgJoin join = BundledSources.join()
System.out.println("Fairshare (unofficial). Prepared: ccgs, names, targets, delays, join. Try: delays.total()")
