package org.carillon.phonebook;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

import com.unboundid.ldap.listener.LDAPListenerClientConnection;

/**
 * The open connections to one port. The library closes none by itself, so who sends no request, or does not read the answer, is
 * looked for now and then, all together by one task.
 */
final class BookConnections {

    private static final System.Logger LOG = System.getLogger(BookConnections.class.getName());
    private static final long STRANGER_NANOS = TimeUnit.SECONDS.toNanos(20);
    private final Set<Line> lines = ConcurrentHashMap.newKeySet();

    /** One connection. */
    static final class Line {

        private final LDAPListenerClientConnection connection;
        private final Socket socket;
        private volatile long active = System.nanoTime();
        private volatile boolean known;

        private Line(LDAPListenerClientConnection connection) {
            this.connection = connection;
            this.socket = connection.getSocket();
        }

        /** A request has come. @param loggedIn whether somebody is logged in */
        void active(boolean loggedIn) {
            active = System.nanoTime();
            known = loggedIn;
        }

        private long silentFor(long now) {
            return now - active;
        }
    }

    Line opened(LDAPListenerClientConnection connection) {
        Line line = new Line(connection);
        lines.add(line);
        return line;
    }

    void closed(Line line) {
        lines.remove(line);
    }

    /** Closes what has been silent for too long; strangers have less time. */
    void sweep(long idleNanos) {
        long now = System.nanoTime();
        for (Line line : lines) {
            if (line.silentFor(now) > (line.known ? idleNanos : Math.min(idleNanos, STRANGER_NANOS))) {
                close(line);
            }
        }
    }

    /* The socket first: the connection itself may be busy writing to somebody who does not read. */
    private void close(Line line) {
        try {
            lines.remove(line);
            line.socket.close();
            line.connection.close();
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "a connection to the phone book was gone already: {0}", e.getMessage());
        }
    }
}
