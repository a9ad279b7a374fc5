package org.carillon.phonebook;

/** A candidate with its place in the order in which the database gives them. */
record Keyed<T>(String key, T value) {
}
