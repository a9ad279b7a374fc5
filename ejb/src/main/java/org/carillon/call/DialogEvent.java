package org.carillon.call;

/** What one who watches the calls of somebody is told. */
public sealed interface DialogEvent {

    /** The watcher may see that there are calls. */
    record Allowed() implements DialogEvent {
    }

    /** A call is there, or is different now. */
    record Shown(Dialog dialog) implements DialogEvent {
    }

    /** A call is over. */
    record Over(Dialog dialog) implements DialogEvent {
    }

    /** Nothing may be seen any more, or not yet. */
    record Hidden() implements DialogEvent {
    }
}
