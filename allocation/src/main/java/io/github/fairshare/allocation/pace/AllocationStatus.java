package io.github.fairshare.allocation.pace;

/** Whether the allocations, before rounding, make the pot. */
public enum AllocationStatus {
    /** They do. */
    BALANCED,
    /** They do not; nothing was solved, or a scale-back has money over. The residual says by how much. */
    UNBALANCED,
    /** No admissible value of the unknown balances. */
    INFEASIBLE
}
