package io.github.fairshare.parsers.generators;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How the cells of printed tables are kept apart. Shares nothing with the parsers. */
public enum TableLayout {
    TABS {
        @Override
        public String line(List<String> cells) {
            return String.join("\t", cells);
        }
    },
    PIPES {
        @Override
        public String line(List<String> cells) {
            return "| " + String.join(" | ", cells) + " |";
        }
    },
    RULED_PIPES {
        @Override
        public String line(List<String> cells) {
            return "|" + String.join("|", cells) + "|";
        }

        @Override
        public String render(List<List<String>> lines) {
            String all = super.render(lines);
            int heading = all.indexOf('\n') + 1;
            return all.substring(0, heading) + "|:---|"
                    + "---:|".repeat(lines.get(0).size() - 1) + "\n" + all.substring(heading);
        }
    },
    PIPES_FOR_TABS {
        @Override
        public String line(List<String> cells) {
            return String.join("|", cells);
        }
    },
    COMMAS {
        @Override
        public String line(List<String> cells) {
            return cells.stream()
                    .map(cell ->
                            cell.contains(",") || cell.contains("\"") ? "\"" + cell.replace("\"", "\"\"") + "\"" : cell)
                    .collect(Collectors.joining(","));
        }
    },
    BLANKS {
        @Override
        public String line(List<String> cells) {
            return String.join("  ", cells);
        }

        @Override
        public String render(List<List<String>> lines) {
            return aligned(lines);
        }
    },
    /** As {@code expand} writes tabs: to the next multiple of eight, which can leave a single blank. */
    TAB_STOPS {
        @Override
        public String line(List<String> cells) {
            StringBuilder line = new StringBuilder();
            for (int at = 0; at < cells.size(); at++) {
                line.append(at == 0 ? "" : " ".repeat(8 - line.length() % 8)).append(cells.get(at));
            }
            return line.toString();
        }
    };

    public abstract String line(List<String> cells);

    public String render(List<List<String>> lines) {
        return lines.stream().map(cells -> line(cells) + "\n").collect(Collectors.joining());
    }

    private static String aligned(List<List<String>> lines) {
        int columns = lines.get(0).size();
        int[] widths = IntStream.range(0, columns)
                .map(at -> lines.stream()
                        .mapToInt(cells -> cells.get(at).length())
                        .max()
                        .orElse(0))
                .toArray();
        StringBuilder text = new StringBuilder();
        for (List<String> cells : lines) {
            StringBuilder line = new StringBuilder();
            for (int at = 0; at < columns; at++) {
                String cell = cells.get(at);
                line.append(cell).append(" ".repeat(widths[at] - cell.length() + 2));
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }
}
