package org.carillon.websocket.chat;

import java.time.Instant;

import jakarta.inject.Inject;

import org.carillon.error.InvalidValue;
import org.carillon.websocket.appservice.ServiceHandler;
import org.carillon.websocket.appwebsocket.AppCaller;
import org.carillon.websocket.json.Message;
import org.carillon.websocket.routing.Result;

/** A message to the store of messages, whichever way it came. */
public abstract class ChatHandler implements ServiceHandler {

    /** Name of the app, as users' {@code messages} property may name it. */
    public static final String APP = "messages";
    static final int NAME_LENGTH = 128;
    private static final int COUNT = 50;
    private static final int MOST = 200;
    private static final long IDS = 1L << 53;
    private final String mt;
    @Inject
    private ChatPeers peers;

    protected ChatHandler(String mt) {
        this.mt = mt;
    }

    public abstract Result handle(ChatPeer peer, Message message);

    @Override
    public final Result handle(AppCaller caller, Message message) {
        return handle(peers.of(caller), message);
    }

    @Override
    public final String app() {
        return APP;
    }

    @Override
    public final String mt() {
        return mt;
    }

    /** How many messages are asked for. */
    static int count(Message message) {
        return (int) number(message, "count", 1, MOST, COUNT);
    }

    /** A number that names something. */
    static long id(Message message, String name) {
        if (!message.has(name)) {
            throw new InvalidValue(name, "is missing");
        }
        return number(message, name, 1, IDS, 0);
    }

    /** A moment in milliseconds; null where none is given. */
    static Instant moment(Message message, String name) {
        long millis = number(message, name, 0, IDS, -1);
        return millis < 0 ? null : Instant.ofEpochMilli(millis);
    }

    /** @param initial where it is absent */
    static long number(Message message, String name, long min, long max, long initial) {
        String text = message.textOrNumber(name);
        try {
            long number = text.isEmpty() ? initial : Long.parseLong(text);
            if (text.isEmpty() || number >= min && number <= max) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw new InvalidValue(name, "must be a whole number");
        }
        throw new InvalidValue(name, "must be from " + min + " to " + max);
    }
}
