package org.carillon.presence;

import java.util.List;

/**
 * A presence as one watcher may see it.
 *
 * @param up    false while the watcher has no right at all; then there is no target and no item
 * @param target whose presence it is, or null
 */
public record PresenceView(boolean up, PresenceTarget target, List<PresenceItem> items) {

    public static final PresenceView DOWN = new PresenceView(false, null, List.of());
}
