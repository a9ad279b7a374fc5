package org.carillon.it;

import java.nio.file.Path;

/** Processes that an earlier run of the tests left behind, because it was itself killed. */
final class Leftovers {

    private Leftovers() {
    }

    /** Kills the server and the database of a data directory, and nothing else: a number alone may be somebody else's by now. */
    static void end(Path data) {
        String pid = Trees.text(data.resolve("server/server.pid")).strip();
        if (!pid.isEmpty() && Trees.text(Path.of("/proc", pid, "cmdline")).contains("jboss.server.base.dir=" + data.resolve("server"))) {
            ProcessHandle.of(Long.parseLong(pid)).ifPresent(process -> {
                process.destroyForcibly();
                process.onExit().join();
            });
        }
        new Database(data).kill9();
    }
}
