package io.github.fairshare.core.check.statement;

import io.github.fairshare.core.source.Citation;
import java.util.Optional;

/**
 * Something that a document states about its table and that no check may rest on: a finding to know of, not to repair.
 *
 * @param statement what is stated, in our words
 * @param reason why it cannot be used
 * @param citation where it is stated
 * @param check the statement as a check, where it can be put as one, so that its failure can be shown
 */
public record UnusableStatement(String statement, String reason, Citation citation, Optional<Check> check) {}
