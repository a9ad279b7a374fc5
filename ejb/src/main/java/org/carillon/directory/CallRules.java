package org.carillon.directory;

import java.util.List;

/**
 * What an object wants done with its calls.
 *
 * @param forks where else it rings; only users have any
 */
public record CallRules(List<Diversion> diversions, List<Fork> forks) {

    public static final CallRules NONE = new CallRules(List.of(), List.of());
}
