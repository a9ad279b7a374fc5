package org.carillon.websocket.routing;

import org.carillon.directory.PbxApiName;

/** What a speaker needs to be allowed for a message. Every handler declares one. */
public sealed interface Right {

    Right ANYBODY = new Anybody();
    Right LOGGED_IN = new LoggedIn();

    /** Messages that come before and after a login. */
    record Anybody() implements Right {
    }

    /** Messages that a login opens. */
    record LoggedIn() implements Right {
    }

    /** Messages of an API that must be granted to the login. */
    record Api(PbxApiName name) implements Right {
    }
}
