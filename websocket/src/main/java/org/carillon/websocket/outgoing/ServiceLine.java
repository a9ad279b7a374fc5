package org.carillon.websocket.outgoing;

import java.net.InetSocketAddress;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

import io.netty.channel.Channel;
import jakarta.websocket.CloseReason.CloseCodes;

import org.carillon.apps.outgoing.Dialler;
import org.carillon.apps.outgoing.LinkFault;
import org.carillon.apps.outgoing.LinkFault.Kind;
import org.carillon.directory.AppView;
import org.carillon.websocket.connection.Connection;

/**
 * One attempt to reach a service and what comes of it: connect, handshake, log in, talk, end. Tells its listener once that
 * it is up and once that it ended, with the first cause that was found, since the later ones follow from that.
 */
final class ServiceLine implements Dialler.Line {

    private final AppView app;
    private final Dialler.Listener listener;
    private final Executor work;
    private final Function<ServiceLine, Connection> connections;
    private final AtomicReference<LinkFault> fault = new AtomicReference<>();
    private final AtomicBoolean over = new AtomicBoolean();
    private volatile Kind waitsFor = Kind.NO_CONNECTION_IN_TIME;
    private volatile Channel channel;
    private volatile Connection connection;

    /**
     * @param work        runs what the service says, never the thread of the sockets
     * @param connections makes the connection once there is a web socket
     */
    ServiceLine(AppView app, Dialler.Listener listener, Executor work, Function<ServiceLine, Connection> connections) {
        this.app = app;
        this.listener = listener;
        this.work = work;
        this.connections = connections;
    }

    AppView app() {
        return app;
    }

    Channel channel() {
        return channel;
    }

    /** Where the service is; known from the handshake on. */
    String address() {
        return channel.remoteAddress() instanceof InetSocketAddress remote && remote.getAddress() != null
                ? remote.getAddress().getHostAddress() : "";
    }

    boolean isOver() {
        return over.get();
    }

    /** A socket is being connected. */
    void connecting(Channel socket) {
        channel = socket;
        if (over.get()) {
            socket.close();
        }
    }

    /** The socket is connected, and encrypted where it shall be. */
    void connected() {
        waitsFor = Kind.NO_HANDSHAKE_IN_TIME;
    }

    /** There is a web socket; from now on the service is heard. */
    Connection upgraded() {
        waitsFor = Kind.NO_LOGIN_IN_TIME;
        connection = connections.apply(this);
        return connection;
    }

    void loggedIn(String domain) {
        listener.loggedIn(domain);
    }

    /** Notes a cause; the first one counts. */
    void blame(LinkFault cause) {
        fault.compareAndSet(null, cause);
    }

    /** The socket is gone, or there never was one. */
    void ended(LinkFault cause) {
        blame(cause);
        if (over.compareAndSet(false, true)) {
            listener.ended(fault.get());
        }
    }

    /** Runs something apart from the sockets. */
    void work(Runnable task) {
        try {
            work.execute(task);
        } catch (RejectedExecutionException e) {
            ended(LinkFault.of(Kind.INTERNAL));
            channel.close();
        }
    }

    @Override
    public void hangUp() {
        over.set(true);
        Connection open = connection;
        Channel socket = channel;
        if (open != null) {
            open.close(CloseCodes.GOING_AWAY, "the PBX hangs up");
        } else if (socket != null) {
            socket.close();
        }
    }

    @Override
    public LinkFault overdue() {
        return LinkFault.of(waitsFor);
    }
}
