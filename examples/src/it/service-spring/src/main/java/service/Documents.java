package service;

import io.github.fairshare.core.measure.FinancialYear;
import io.github.fairshare.core.model.DtocTarget;
import io.github.fairshare.core.organisation.NameResolver;
import io.github.fairshare.core.organisation.OrganisationRegistry;
import io.github.fairshare.core.organisation.Resolution;
import io.github.fairshare.core.report.Parsed;
import io.github.fairshare.parsers.DtocTargetsParser;
import io.github.fairshare.parsers.SourceText;
import java.time.LocalDate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Reads uploads and names. */
@RestController
class Documents {
    private final NameResolver names = NameResolver.of(OrganisationRegistry.ccgs());

    @PostMapping("/dtoc-targets")
    Parsed<DtocTarget> parse(@RequestBody byte[] upload) {
        Parsed<DtocTarget> parsed = DtocTargetsParser.standard().parse(SourceText.of(upload));
        parsed.findRefusal().ifPresent(refusal -> {
            throw new IllegalArgumentException(refusal.message());
        });
        return parsed;
    }

    @GetMapping("/organisations")
    Resolution resolve(@RequestParam String name, @RequestParam LocalDate asOf) {
        return names.resolve(name, asOf);
    }

    /** Binds by {@code FinancialYear.of(String)}. */
    @GetMapping("/years/{year}")
    LocalDate firstDay(@PathVariable FinancialYear year) {
        return year.firstDay();
    }

    /** A model comes in and goes out. */
    @PostMapping("/targets")
    DtocTarget echo(@RequestBody DtocTarget target) {
        return target;
    }
}
