package io.github.fairshare.allocation.pace.policy.json;

import io.github.fairshare.allocation.pace.policy.Limit;
import java.util.LinkedHashMap;
import java.util.Map;

/** Each kind of limit as {@link LimitReader} reads it. */
final class LimitWriter implements Limit.Cases<Map<String, Object>> {
    @Override
    public Map<String, Object> minimumGrowth(Limit.MinimumGrowth limit) {
        return withFigure(limit);
    }

    @Override
    public Map<String, Object> maximumGrowth(Limit.MaximumGrowth limit) {
        return withFigure(limit);
    }

    @Override
    public Map<String, Object> maximumUnderTarget(Limit.MaximumUnderTarget limit) {
        Map<String, Object> written = withFigure(limit);
        if (limit.overYears() > 1) {
            written.put("overYears", Integer.toString(limit.overYears()));
        }
        return written;
    }

    @Override
    public Map<String, Object> noFurtherUnderTarget(Limit.NoFurtherUnderTarget limit) {
        return withFigure(limit);
    }

    @Override
    public Map<String, Object> noOvershoot(Limit.NoOvershoot limit) {
        return withFigure(limit);
    }

    private static Map<String, Object> withFigure(Limit limit) {
        Map<String, Object> written = new LinkedHashMap<>();
        written.put("type", limit.type());
        limit.figure()
                .ifPresent(figure -> written.put("percent", figure.points().toPlainString()));
        return written;
    }
}
