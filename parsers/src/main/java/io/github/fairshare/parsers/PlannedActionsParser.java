package io.github.fairshare.parsers;

import io.github.fairshare.core.check.Reconciliation;
import io.github.fairshare.core.model.PlannedAction;
import io.github.fairshare.core.report.Entry;
import io.github.fairshare.core.report.Parsed;
import io.github.fairshare.parsers.internal.account.OpenDocument;
import io.github.fairshare.parsers.internal.programme.TimelineReader;
import java.util.List;
import java.util.Optional;

/**
 * Reads a document's table of actions and the dates by which they are planned.
 *
 * <pre>{@code
 * Sources source = Sources.SPECIALISED_COMMISSIONING_HUBS_2015;
 * Parsed<PlannedAction> actions = PlannedActionsParser.standard().parse(source.text(), source.options());
 * actions.values().size(); // 5
 * }</pre>
 *
 * @source speccomm15, section 4.1.1, table of actions and dates
 */
public final class PlannedActionsParser implements SourceParser<PlannedAction> {
    private PlannedActionsParser() {}

    /**
     * A reader of such tables.
     *
     * @return the reader
     */
    public static PlannedActionsParser standard() {
        return new PlannedActionsParser();
    }

    @Override
    public Parsed<PlannedAction> parse(SourceText text, ParseOptions options) {
        OpenDocument document = text.open(options, "planned-actions");
        List<Entry<PlannedAction>> entries = new TimelineReader(document).read();
        return entries.isEmpty()
                ? document.refuse(TimelineReader.EXPECTED)
                : document.close("Actions and dates", "NHS England", Optional.empty(), entries, Reconciliation.NONE);
    }
}
