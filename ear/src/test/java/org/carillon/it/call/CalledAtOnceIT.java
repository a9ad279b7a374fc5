package org.carillon.it.call;

import org.carillon.it.ServerProcess;
import org.carillon.it.WithServer;
import org.junit.jupiter.api.RepeatedTest;

/** A telephone can be called as soon as it knows that it is registered: its user is there (no cause 20) and it rings. */
@WithServer
class CalledAtOnceIT {

    private static final int TELEPHONES = 20;
    private final ServerProcess server;

    CalledAtOnceIT(ServerProcess server) {
        this.server = server;
    }

    @RepeatedTest(10)
    void whoHasJustRegisteredIsCalled() {
        try (CallingPhone caller = CallingPhone.of(server, "alice", "phone-alice")) {
            for (int i = 0; i < TELEPHONES; i++) {
                try (CallingPhone called = CallingPhone.of(server, "carol", "phone-carol")) {
                    PhoneLine line = caller.dial("103", true);
                    called.offered().says("alert").says("conn");
                    line.hears("conn");
                    line.hangsUp(16);
                }
            }
        }
    }
}
