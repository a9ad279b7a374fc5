package org.carillon.rest.access;

/** An answer that has a version, told as its ETag too. */
public interface Versioned {

    long version();
}
