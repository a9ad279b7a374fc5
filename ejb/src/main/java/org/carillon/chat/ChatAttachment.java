package org.carillon.chat;

/**
 * What hangs on a message.
 *
 * @param file id of one of our files; 0 for an address elsewhere
 * @param url  the address elsewhere, empty for our files, whose address depends on the reader: {@link FileLinks}
 */
public record ChatAttachment(long file, String name, String url) {
}
