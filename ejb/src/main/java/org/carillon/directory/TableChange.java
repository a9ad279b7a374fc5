package org.carillon.directory;

/**
 * The latest change of an object.
 *
 * @param number  of the change; later changes have greater numbers
 * @param created number of the object's creation
 * @param deleted the object is gone
 */
public record TableChange(Guid guid, long number, long created, boolean deleted) {
}
