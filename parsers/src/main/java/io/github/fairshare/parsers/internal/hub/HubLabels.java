package io.github.fairshare.parsers.internal.hub;

import io.github.fairshare.parsers.internal.hub.HubLine.Labels;
import io.github.fairshare.parsers.internal.hub.LabelSet.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The regions and hubs that a document lists, or those that are known where it lists none, to tell labels from other
 * text.
 *
 * @param regions as the document's own list spells them
 * @param hubs as the document's own list spells them
 * @param source who knows them
 */
record HubLabels(LabelSet regions, LabelSet hubs, Source source) {
    private static final int STRAY_LENGTH = 2;

    /** Who knows labels. */
    enum Source {
        /** The document lists them, and uses no other. */
        LISTED,
        /** The document lists none; these are known, and it may use others. */
        KNOWN
    }

    /** A region or a hub. */
    enum Kind {
        /** A region. */
        REGION,
        /** A hub. */
        HUB
    }

    /** The labels of a document's own list. */
    static HubLabels of(HubListing listing) {
        return listing.rows().isEmpty()
                ? new HubLabels(KnownHubs.regions(), KnownHubs.hubs(), Source.KNOWN)
                : new HubLabels(listing.regions(), listing.hubs(), Source.LISTED);
    }

    /** Whether a text begins with a label. */
    boolean areBefore(String text) {
        return regions.takeFirst(text).isPresent() || hubs.takeFirst(text).isPresent();
    }

    /**
     * The labels that a text begins with, one behind another. Works in one pass, however many there are.
     *
     * @param kinds what they are, region or hub
     * @param labels as the document's own list spells them
     * @param rest the text behind the last of them
     */
    record Run(List<Kind> kinds, List<String> labels, String rest) {}

    Run takeAll(String text) {
        return take(text, Integer.MAX_VALUE);
    }

    private Run take(String text, int most) {
        List<Kind> kinds = new ArrayList<>();
        List<String> labels = new ArrayList<>();
        Words words = Words.of(text);
        Optional<Words> region = regions.first(words);
        Optional<Words> hub = hubs.first(words);
        while (labels.size() < most && (region.isPresent() || hub.isPresent()) && !goesOn(words, region, hub)) {
            boolean isHub = lengthOf(hub) > lengthOf(region);
            Words label = (isHub ? hub : region).orElseThrow();
            kinds.add(isHub ? Kind.HUB : Kind.REGION);
            labels.add(label.text());
            words = words.without(label.size());
            region = regions.first(words);
            hub = hubs.first(words);
        }
        return new Run(kinds, labels, words.after(0));
    }

    /** The region and the hub that two labels are, whichever is printed first. */
    Optional<Labels> pair(List<String> found) {
        return found.size() == 2
                ? Stream.of(new Labels(found.get(0), found.get(1)), new Labels(found.get(1), found.get(0)))
                        .filter(pair -> regions.labels().contains(pair.region())
                                && hubs.labels().contains(pair.hub()))
                        .findFirst()
                : Optional.empty();
    }

    /** The labels that a row begins with, and its name. */
    record Pair(Labels labels, String rest) {}

    /** A region and a hub before a text that is more than a label; empty where both are not known. */
    Optional<Pair> takePair(String text) {
        Run run = take(text, 2);
        return run.rest().isEmpty() || isLabel(run.rest())
                ? Optional.empty()
                : pair(run.labels()).map(labels -> new Pair(labels, run.rest()));
    }

    /** Whether several labels stand one behind another, as where the cells of two columns have run together. */
    boolean isSeveral(String text) {
        Run run = takeAll(text);
        return run.rest().isEmpty() && run.labels().size() > 1;
    }

    /** Whether the words of a text are those of a region and of a hub, as where two columns of wrapped cells were one. */
    boolean isOfBothColumns(String text) {
        List<String> words = sorted(text);
        return words.size() > 1
                && regions.labels().stream()
                        .anyMatch(region ->
                                hubs.labels().stream().anyMatch(hub -> words.equals(sorted(region + " " + hub))));
    }

    private static List<String> sorted(String text) {
        return Words.of(text).compared().stream().sorted().toList();
    }

    /** What is left begins a hub's label that goes on in the next line: "North East and" is no region with a rest. */
    private boolean goesOn(Words words, Optional<Words> region, Optional<Words> hub) {
        return hub.isEmpty()
                && region.filter(found -> words.size() > found.size()).isPresent()
                && hubs.isBeginning(words.after(0));
    }

    /** Whether a text is the beginning or the end of a label, as stands on a line where a label is wrapped. */
    boolean isPart(String text) {
        return hubs.isBeginning(text) || regions.isBeginning(text) || isEnd(text);
    }

    private static int lengthOf(Optional<Words> label) {
        return label.map(words -> words.text().length()).orElse(0);
    }

    /** Whether a text is the end of a label, as is left of a label that is split over lines. */
    boolean isEnd(String text) {
        return regions.isEnd(text) || hubs.isEnd(text);
    }

    /** Whether a text is a label, or the beginning or end of one. */
    boolean isLabelOrPart(String text) {
        return isLabel(text) || isPart(text);
    }

    /** Whether the document lists any hub; false where labels can only be learned from the table. */
    boolean isKnown() {
        return source == Source.LISTED;
    }

    private boolean isLabel(String text) {
        return regions.find(text).isPresent() || hubs.find(text).isPresent();
    }

    boolean isHubOnly(String text) {
        return hubs.find(text).isPresent() && regions.find(text).isEmpty();
    }

    boolean isRegionOnly(String text) {
        return regions.find(text).isPresent() && hubs.find(text).isEmpty();
    }

    /** Whether a text is too short to be a label: a page number, or a mark left over from a rule. */
    static boolean isStray(String text) {
        return !text.isEmpty() && (text.length() <= STRAY_LENGTH || text.chars().noneMatch(Character::isLetter));
    }
}
