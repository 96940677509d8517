package io.github.fairshare.core.check.statement;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import io.github.fairshare.core.json.FairshareJson;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a document states about its own table, as data that stand beside the table.
 *
 * @param version of this form of data: 1
 * @param id the id of the source, for example {@code pct-distances-2010}
 * @param recognisedBy texts that the heading of the table has, blanks aside; where it lacks one, the checks are those of
 *     another document and are not run
 * @param checks what should hold
 * @param unusable what is stated too, but cannot be used
 */
public record CheckSet(
        int version, String id, List<String> recognisedBy, List<Check> checks, List<UnusableStatement> unusable) {
    private static final int VERSION = 1;

    /** Copies the lists; refuses other versions, and ids of checks that are given twice. */
    public CheckSet {
        recognisedBy = List.copyOf(recognisedBy);
        checks = List.copyOf(checks);
        unusable = List.copyOf(unusable);
        if (version != VERSION) {
            throw new IllegalArgumentException("version " + version + " of check sets is not known; this is version 1");
        }
        Set<String> ids = new HashSet<>();
        checks.stream().filter(check -> !ids.add(check.id())).findFirst().ifPresent(check -> {
            throw new IllegalArgumentException("the id " + check.id() + " is given to two checks");
        });
    }

    /**
     * Reads a set from JSON, strictly: unknown fields, kinds and values are refused.
     *
     * @param json the text
     * @return the set
     * @throws IllegalArgumentException where the text is no such set, with the path of the field at fault
     */
    public static CheckSet parse(String json) {
        Objects.requireNonNull(json, "json");
        try {
            return FairshareJson.mapper().readValue(json, CheckSet.class);
        } catch (JsonMappingException e) {
            throw new IllegalArgumentException("no set of checks: " + path(e) + ": " + e.getOriginalMessage(), e);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("no set of checks: not JSON: " + e.getOriginalMessage(), e);
        }
    }

    /**
     * Whether these are the checks of a table with a certain heading.
     *
     * @param heading the heading as printed
     * @return true where it has all texts that it is recognised by
     */
    public boolean isAbout(String heading) {
        String bare = withoutBlanks(heading);
        return recognisedBy.stream().map(CheckSet::withoutBlanks).allMatch(bare::contains);
    }

    private static String withoutBlanks(String text) {
        return text.codePoints()
                .filter(character -> !Character.isWhitespace(character) && character != 0xA0)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private static String path(JsonMappingException e) {
        StringBuilder path = new StringBuilder();
        e.getPath()
                .forEach(step -> path.append(
                        step.getFieldName() == null
                                ? "[" + step.getIndex() + "]"
                                : (path.length() == 0 ? "" : ".") + step.getFieldName()));
        return path.length() == 0 ? "at the top" : path.toString();
    }
}
