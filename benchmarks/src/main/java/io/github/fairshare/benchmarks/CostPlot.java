package io.github.fairshare.benchmarks;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Draws cost against size, both on scales of powers of ten. */
final class CostPlot {
    private static final int WIDTH = 720;
    private static final int HEIGHT = 440;
    private static final int LEFT = 70;
    private static final int RIGHT = 170;
    private static final int EDGE = 40;
    private static final List<String> COLOURS =
            List.of("#999999", "#1b5e9e", "#0b2e59", "#b36b00", "#2e7d32", "#6a9e1f", "#8e2a8e", "#b3261e");

    private final String what;
    private final double mostBodies;
    private final double leastCost;
    private final double mostCost;

    private CostPlot(String what, Map<String, Map<Integer, Double>> costs) {
        this.what = what;
        this.mostBodies = Math.ceil(Math.log10(costs.values().stream()
                .flatMap(curve -> curve.keySet().stream())
                .mapToInt(Integer::intValue)
                .max()
                .orElseThrow()));
        this.leastCost = Math.floor(Math.log10(costs.values().stream()
                .flatMap(curve -> curve.values().stream())
                .mapToDouble(Double::doubleValue)
                .min()
                .orElseThrow()));
        this.mostCost = Math.ceil(Math.log10(costs.values().stream()
                .flatMap(curve -> curve.values().stream())
                .mapToDouble(Double::doubleValue)
                .max()
                .orElseThrow()));
    }

    /** Microseconds that something takes by number of bodies, by name. */
    static String svg(String what, Map<String, Map<Integer, Double>> costs) {
        return new CostPlot(what, costs).draw(costs);
    }

    private String draw(Map<String, Map<Integer, Double>> costs) {
        StringBuilder svg = new StringBuilder();
        svg.append(format(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" role=\"img\""
                        + " aria-label=\"Time of %s, by number of bodies\""
                        + " font-family=\"sans-serif\" font-size=\"12\">%n",
                WIDTH, HEIGHT, what));
        drawScales(svg);
        int place = 0;
        for (Map.Entry<String, Map<Integer, Double>> curve : costs.entrySet()) {
            drawCurve(svg, curve, place++);
        }
        return svg.append("</svg>\n").toString().replace("\r\n", "\n");
    }

    private void drawScales(StringBuilder svg) {
        for (int power = 2; power <= mostBodies; power++) {
            double x = x(power);
            svg.append(format("<path d=\"M%.1f %dV%d\" stroke=\"#ddd\"/>%n", x, EDGE, HEIGHT - EDGE));
            svg.append(format(
                    "<text x=\"%.1f\" y=\"%d\" text-anchor=\"middle\">%,d</text>%n",
                    x, HEIGHT - EDGE + 18, Math.round(Math.pow(10, power))));
        }
        for (int power = (int) leastCost; power <= mostCost; power++) {
            double y = y(power);
            svg.append(format("<path d=\"M%d %.1fH%d\" stroke=\"#ddd\"/>%n", LEFT, y, WIDTH - RIGHT));
            svg.append(
                    format("<text x=\"%d\" y=\"%.1f\" text-anchor=\"end\">%s</text>%n", LEFT - 8, y + 4, cost(power)));
        }
        svg.append(format("<text x=\"%d\" y=\"%d\">bodies</text>%n", LEFT, HEIGHT - 6));
        svg.append(format("<text x=\"%d\" y=\"%d\">time of %s</text>%n", LEFT, EDGE - 16, what));
    }

    private static String cost(int power) {
        return power < 0
                ? format("%.0f ns", Math.pow(10, power + 3))
                : power < 3
                        ? format("%.0f us", Math.pow(10, power))
                        : power < 6
                                ? format("%.0f ms", Math.pow(10, power - 3))
                                : format("%.0f s", Math.pow(10, power - 6));
    }

    private void drawCurve(StringBuilder svg, Map.Entry<String, Map<Integer, Double>> curve, int place) {
        StringBuilder points = new StringBuilder();
        curve.getValue()
                .forEach((bodies, cost) ->
                        points.append(format("%.1f,%.1f ", x(Math.log10(bodies)), y(Math.log10(cost)))));
        String colour = COLOURS.get(place % COLOURS.size());
        int line = EDGE + 16 + 22 * place;
        svg.append(format(
                "<polyline points=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"2\"/>%n",
                points.toString().trim(), colour));
        svg.append(format(
                "<path d=\"M%d %dh18\" stroke=\"%s\" stroke-width=\"2\"/>%n", WIDTH - RIGHT + 12, line - 4, colour));
        svg.append(format("<text x=\"%d\" y=\"%d\">%s</text>%n", WIDTH - RIGHT + 36, line, curve.getKey()));
    }

    private double x(double power) {
        return LEFT + (power - 2) / (mostBodies - 2) * (WIDTH - RIGHT - LEFT);
    }

    private double y(double power) {
        return HEIGHT - EDGE - (power - leastCost) / (mostCost - leastCost) * (HEIGHT - 2 * EDGE);
    }

    private static String format(String text, Object... values) {
        return String.format(Locale.ROOT, text, values);
    }
}
