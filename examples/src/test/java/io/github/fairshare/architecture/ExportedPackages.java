package io.github.fairshare.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** What the published modules export to everybody. */
final class ExportedPackages {
    private static final Pattern EXPORT = Pattern.compile("^    exports ([a-z.]+);$", Pattern.MULTILINE);

    private ExportedPackages() {}

    static Set<String> all() throws IOException {
        Set<String> all = new TreeSet<>();
        for (String module : new String[] {"core", "parsers", "allocation"}) {
            String declared = Files.readString(Path.of("..", module, "src", "main", "java", "module-info.java"));
            EXPORT.matcher(declared).results().forEach(found -> all.add(found.group(1)));
        }
        return all;
    }
}
