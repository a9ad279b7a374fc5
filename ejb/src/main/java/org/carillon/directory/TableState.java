package org.carillon.directory;

/**
 * Where the numbers of changes stand.
 *
 * @param identity  of the row of numbers; another one makes all numbers known before worthless
 * @param newest    number of the newest change
 * @param forgotten nothing is known any more of deletions with numbers up to this one
 */
public record TableState(Guid identity, long newest, long forgotten) {

    /** Whether a copy that has everything up to a number needs only what came later. */
    public boolean continues(Guid copyOf, long upTo) {
        return identity.equals(copyOf) && upTo >= forgotten && upTo <= newest;
    }
}
