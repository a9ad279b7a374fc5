package org.carillon.call;

import java.time.Duration;

/** Does something later, in the lane of the calls; no thread waits for it. */
interface CallTimer {

    /** @return ends it; does nothing once it has happened */
    Runnable after(Duration delay, Runnable task);
}
