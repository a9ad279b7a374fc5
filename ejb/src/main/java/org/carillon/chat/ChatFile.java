package org.carillon.chat;

/** A file that somebody may read. @param size in bytes */
public record ChatFile(long id, String name, String mediaType, long size) {
}
