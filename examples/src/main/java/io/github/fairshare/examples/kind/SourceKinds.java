package io.github.fairshare.examples.kind;

import java.util.List;
import java.util.Optional;

/** All kinds of documents that the command line reads. */
public final class SourceKinds {
    private static final List<SourceKind<?>> ALL = List.of(
            new DtocTargetsKind(),
            CcgRatingsKind.annual(),
            CcgRatingsKind.maternity(),
            new PaceMeasuresKind(),
            new PctDistancesKind(),
            new HubFootprintsKind(),
            new AllocationPositionsKind());

    private SourceKinds() {}

    /**
     * The kind with a name.
     *
     * @param id for example {@code dtoc-targets}
     * @return empty where no kind has that name
     */
    public static Optional<SourceKind<?>> find(String id) {
        for (SourceKind<?> kind : ALL) {
            if (kind.id().equals(id)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /**
     * The names of all kinds.
     *
     * @return for example {@code dtoc-targets}
     */
    public static List<String> ids() {
        return ALL.stream().map(SourceKind::id).toList();
    }
}
