package io.github.fairshare.parsers.internal.name;

import io.github.fairshare.core.organisation.Organisation;
import io.github.fairshare.core.organisation.OrganisationCode;
import io.github.fairshare.core.organisation.OrganisationRegistry;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The organisations that were open on a day in the alphabetical order of their names, word by word. */
public final class AlphabeticalPlaces {
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final LocalDate day;
    private final List<Organisation> organisations;
    private final Map<OrganisationCode, Integer> places = new HashMap<>();

    /**
     * The order of a day.
     *
     * @param registry the organisations
     * @param day the document's day
     */
    public AlphabeticalPlaces(OrganisationRegistry registry, LocalDate day) {
        this.day = day;
        this.organisations = registry.openOn(day).stream()
                .sorted(Comparator.comparing(organisation -> key(organisation.nameOn(day))))
                .toList();
        for (int at = 0; at < organisations.size(); at++) {
            places.put(organisations.get(at).code(), at);
        }
    }

    /**
     * The day.
     *
     * @return for example 1 April 2017
     */
    public LocalDate day() {
        return day;
    }

    /**
     * All of them.
     *
     * @return in order
     */
    public List<Organisation> organisations() {
        return organisations;
    }

    /**
     * The place of an organisation.
     *
     * @param code its code
     * @return counted from 0; empty where it was not open
     */
    public OptionalInt of(OrganisationCode code) {
        Integer place = places.get(code);
        return place == null ? OptionalInt.empty() : OptionalInt.of(place);
    }

    /** Without case and punctuation; "&amp;" stands where "and" would. */
    /**
     * Tells which of a document's rows are in order.
     *
     * @param <T> the type of the rows
     * @param rows in the order of the document
     * @param code what a row names
     * @return those that have a place, by whether they are in order whichever longest part of them is taken to be
     */
    public <T> Map<Boolean, List<T>> byOrder(List<T> rows, Function<T, Optional<OrganisationCode>> code) {
        List<T> known = rows.stream()
                .filter(row -> code.apply(row).filter(places::containsKey).isPresent())
                .toList();
        BitSet certain = OrderedSequence.of(known.stream()
                        .map(row -> code.apply(row).map(places::get).orElseThrow())
                        .toList())
                .certain();
        return IntStream.range(0, known.size())
                .boxed()
                .collect(Collectors.partitioningBy(certain::get, Collectors.mapping(known::get, Collectors.toList())));
    }

    private static String key(String name) {
        return NO_WORD.matcher(name.toLowerCase(Locale.ROOT).replace("&", " and "))
                .replaceAll(" ")
                .strip();
    }
}
