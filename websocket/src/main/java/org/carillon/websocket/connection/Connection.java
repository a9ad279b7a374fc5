package org.carillon.websocket.connection;

import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

import jakarta.websocket.CloseReason.CloseCode;
import jakarta.websocket.CloseReason.CloseCodes;

import org.carillon.setting.ConnectionSettings;
import org.carillon.setting.Settings;

/**
 * One socket. Begins with its handshake, hands each message to its conversation in turn, sends what it is given in order,
 * and ends once, whoever ends it. All its bounds are here: size and rate of what comes (less before a login), amount
 * of what waits to go, time without progress. There are thousands of these, so it holds nothing that can be looked up.
 */
public final class Connection {

    private static final System.Logger LOG = System.getLogger(Connection.class.getName());
    private static final int WAITING_MESSAGES = 256;
    private static final int STRANGER_BYTES = 65_536;
    private static final int LOGGED_FAULTS = 5;
    private final Peer peer;
    private final Remote remote;
    private final Settings settings;
    private final Inbound inbound = new Inbound();
    private final OutboundQueue out;
    private final TokenBucket bucket = new TokenBucket(System.nanoTime());
    private final Turns turns = new Turns();
    private final Liveness liveness = new Liveness(System.nanoTime());
    private final Conversation conversation;
    private volatile long unsettledSince = System.nanoTime();
    private volatile boolean open = true;
    private volatile int faults;

    public Connection(Peer peer, Remote remote, Settings settings, Function<Connection, Conversation> protocol) {
        this.peer = peer;
        this.remote = remote;
        this.settings = settings;
        this.out = new OutboundQueue(remote, this::broke);
        this.conversation = protocol.apply(this);
    }

    public Peer peer() {
        return peer;
    }

    Conversation conversation() {
        return conversation;
    }

    public boolean isOpen() {
        return open;
    }

    /** Queues a frame; never waits. */
    public void send(String frame) {
        if (open && !out.offer(frame, settings.get(ConnectionSettings.QUEUE_BYTES))) {
            abort(CloseCodes.TRY_AGAIN_LATER, "reads too slowly");
        }
    }

    /** Runs something with this connection in its turn. */
    public void turn(Runnable task) {
        turns.run(task);
    }

    /** Lets the conversation begin, on a connection that the PBX opened. */
    public void begin() {
        turns.run(conversation::begin);
    }

    /** A part of a text message has come, mostly the whole of it. */
    public void receive(String part, boolean last) {
        liveness.heard(System.nanoTime());
        if (!open) {
            return;
        }
        Optional<String> message = inbound.take(part, last);
        int limit = conversation.isSettled() ? settings.get(ConnectionSettings.FRAME_BYTES) : STRANGER_BYTES;
        if (inbound.bytes() > limit) {
            inbound.clear();
            abort(CloseCodes.TOO_BIG, "message too big");
        } else if (message.isPresent()) {
            inbound.clear();
            take(message.get());
        }
    }

    private void take(String message) {
        if (!mayReceive() || !turns.offer(() -> converse(message), WAITING_MESSAGES * conversation.allowance())) {
            abort(CloseCodes.VIOLATED_POLICY, "too many messages");
        }
    }

    private boolean mayReceive() {
        int allowance = conversation.allowance();
        return bucket.take((double) settings.get(ConnectionSettings.FRAMES_PER_SECOND) * allowance,
                (double) settings.get(ConnectionSettings.FRAME_BURST) * allowance, System.nanoTime());
    }

    private void converse(String frame) {
        if (open) {
            conversation.receive(frame);
        }
    }

    /** The peer answered a ping. */
    public void ponged() {
        liveness.ponged(System.nanoTime());
    }

    /** Notes a fault of the peer; the first ones are logged, for a peer must not be able to fill the log. */
    public void fault(String what) {
        int count = ++faults;
        LOG.log(count > LOGGED_FAULTS ? Level.DEBUG : Level.INFO, "fault of a peer kind={0} address={1}: {2}",
                conversation.kind(), peer.address(), what);
    }

    /** Closes because of what the peer did. */
    public void abort(CloseCode code, String rule) {
        close(code, rule, Level.INFO);
    }

    /** Ends the connection. */
    public void close(CloseCode code, String reason) {
        close(code, reason, Level.DEBUG);
    }

    /* A frame did not go out: the socket broke, which is nobody's doing. */
    private void broke(Throwable fault) {
        if (endsNow()) {
            log(Level.INFO, Ending.broken(fault));
            remote.close(CloseCodes.GOING_AWAY, "not sent");
        }
    }

    private void close(CloseCode code, String reason, Level level) {
        if (endsNow()) {
            log(level, Ending.byUs(code, reason));
            remote.close(code, reason);
        }
    }

    /** The peer sent a ping; each counts like a message. */
    public void pinged() {
        liveness.heard(System.nanoTime());
        if (!mayReceive()) {
            abort(CloseCodes.VIOLATED_POLICY, "too many pings");
        }
    }

    /** The socket of a connection that the PBX opened is gone; why, its line knows and tells. */
    public void ended() {
        endsNow();
        turns.run(conversation::ended);
    }

    /** The socket is gone, for that reason unless we closed it. */
    void ended(Ending ending) {
        if (endsNow()) {
            log(ending.isOrdinary() ? Level.DEBUG : Level.INFO, ending);
        }
        turns.run(conversation::ended);
    }

    /* Several may find at once that it is over; the first one is told. */
    private boolean endsNow() {
        boolean first;
        synchronized (turns) {
            first = open;
            open = false;
        }
        out.close();
        return first;
    }

    private void log(Level level, Ending ending) {
        LOG.log(level, "connection ended kind={0} address={1} by={2} code={3,number,#} idle={4,number,#}ms: {5}", conversation.kind(),
                peer.address(), ending.by().inLog(), ending.code(), TimeUnit.NANOSECONDS.toMillis(liveness.silentFor(System.nanoTime())), ending.cause());
    }

    /** Bytes that wait to be sent. */
    public long queuedBytes() {
        return out.bytes();
    }

    /** Looks after the connection about once a second. */
    void tick(boolean intervalOver, long now) {
        if (!open) {
            return;
        }
        if (conversation.isSettled()) {
            unsettledSince = now;
        }
        long patience = TimeUnit.SECONDS.toNanos(settings.get(ConnectionSettings.STALL_SECONDS));
        if (out.stalledFor(now) > patience) {
            abort(CloseCodes.TRY_AGAIN_LATER, "reads nothing");
        } else if (inbound.unfinishedFor(now) > patience) {
            abort(CloseCodes.VIOLATED_POLICY, "does not end its message");
        } else if (now - unsettledSince > TimeUnit.MINUTES.toNanos(settings.get(ConnectionSettings.LOGIN_MINUTES))) {
            abort(CloseCodes.VIOLATED_POLICY, "no login in time");
        } else {
            if (intervalOver) {
                checkLiveness();
            }
            conversation.tick();
        }
    }

    private void checkLiveness() {
        switch (liveness.intervalOver()) {
            case PING -> remote.ping();
            case DEAD -> abort(CloseCodes.GOING_AWAY, "does not answer any more");
            case HEARD -> { }
        }
    }
}
