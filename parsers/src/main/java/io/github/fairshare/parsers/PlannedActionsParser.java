package io.github.fairshare.parsers;

import io.github.fairshare.core.model.PlannedAction;
import io.github.fairshare.core.report.Parsed;
import io.github.fairshare.parsers.internal.programme.TimelineReader;

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
        return TimelineReader.read(text.open(options, "planned-actions"));
    }
}
