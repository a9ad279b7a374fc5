package org.carillon.call;

import java.util.function.Consumer;

import org.carillon.directory.Guid;
import org.carillon.presence.PresenceView;
import org.carillon.presence.Presences.Watch;

/** Presence of app objects, which their services tell each user: numbers to show beside an app (signaling.md section 6.14). */
public interface Badges {

    /**
     * Watches what an app tells a user. The listener gets a first view at once, and a new one whenever the service has something else
     * to tell; on another thread, in order. Nothing is seen of an app that the user may not use.
     */
    Watch watch(Guid user, Guid app, Consumer<PresenceView> listener);
}
