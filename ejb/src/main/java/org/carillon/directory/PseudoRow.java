package org.carillon.directory;

/**
 * An object of another kind in a list.
 *
 * @param node     to which it belongs
 * @param location to which it belongs, or empty
 * @param number   empty where there is none
 * @param content  the text that the topic of the kind understands
 */
public record PseudoRow(Guid guid, String cn, String node, String location, String number, PseudoKind kind, String content) {
}
