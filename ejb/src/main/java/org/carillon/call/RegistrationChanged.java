package org.carillon.call;

/**
 * A registration has begun or ended; announced after the fact.
 *
 * @param present whether it has begun
 */
public record RegistrationChanged(Registration registration, boolean present) {
}
