package io.github.fairshare.parsers.generators;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/**
 * Documents by type: with {@code @Domain(DocumentsDomain.class)} on a test class,
 * {@code @ForAll GeneratedDocument<?> document} works.
 *
 * <p>Add {@code @Domain(DomainContext.Global.class)} for the types of the Java library.
 */
public class DocumentsDomain extends DomainContextBase {
    /**
     * See {@link DocumentArbitraries#documents()}.
     *
     * @return documents of every family, undamaged and damaged
     */
    @Provide
    public Arbitrary<GeneratedDocument<?>> documents() {
        return DocumentArbitraries.documents();
    }
}
