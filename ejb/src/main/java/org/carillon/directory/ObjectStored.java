package org.carillon.directory;

import java.util.Set;

/**
 * Fired inside the transaction that changes an object; {@link DirectoryCache} turns it into {@link ObjectChanged}.
 *
 * @param names   look-up keys of the object's name before and after
 * @param numbers its numbers before and after
 */
record ObjectStored(Guid guid, ObjectChanged.ObjectType type, Set<ObjectChanged.Aspect> aspects, Set<String> names,
                    Set<String> numbers) {
}
