package org.carillon.call;

import java.lang.System.Logger.Level;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

import org.carillon.call.ChatSide.Said;
import org.carillon.call.signal.Cause;
import org.carillon.call.signal.Facility;
import org.carillon.call.signal.Facility.ChatMessage;
import org.carillon.call.signal.Media;
import org.carillon.call.signal.Signal;
import org.carillon.directory.Guid;
import org.carillon.error.CarillonException;
import org.carillon.error.ErrorId;

/**
 * A chat over signals (signaling.md section 6.16). The caller may speak from call-proc on. Every endpoint of the called one that answers
 * stays and hears everything; where there is none, the chat waits in call-proc and what is said is kept. Ends with the caller's
 * release, or when the last endpoint that had answered leaves, or all refuse. Only ever touched by its own lane.
 */
final class ChatCall implements Call {

    private static final System.Logger LOG = System.getLogger(ChatCall.class.getName());
    private static final int ENDPOINTS = 50;
    private final ChatDesk desk;
    private final ChatSide calling;
    private final ChatSide called;
    private final Registration from;
    private final Signal.Setup setup;
    private final Leg caller;
    private final Executor lane;
    private final Map<Registration, ChatLeg> legs = new LinkedHashMap<>();
    private boolean alerted;
    private boolean connected;
    private boolean ended;

    ChatCall(ChatDesk desk, ChatSide calling, ChatSide called, Registration from, Signal.Setup setup, Leg caller, Executor lane) {
        this.desk = desk;
        this.calling = calling;
        this.called = called;
        this.from = from;
        this.setup = setup;
        this.caller = caller;
        this.lane = lane;
    }

    @Override
    public void begin() {
        caller.signal(new Signal.CallProc(Media.NONE, false));
        desk.begins(this, called.identity().guid()).forEach(this::offer);
        heard(setup.facilities());
    }

    /** An endpoint has registered; called on any thread. */
    void registered(Registration registration) {
        lane.execute(() -> offer(registration));
    }

    private void offer(Registration registration) {
        if (ended || registration == from || legs.containsKey(registration) || legs.size() >= ENDPOINTS) {
            return;
        }
        Signal.Setup offered = new Signal.Setup(calling.identity().party(), called.identity().party(), true, Media.NONE,
                List.of(new Facility.ChatSetup(), new Facility.Name(calling.identity().name())), "", "", "",
                Optional.ofNullable(setup.conference()).orElseGet(Guid::random), Guid.random());
        ChatLeg leg = new ChatLeg();
        legs.put(registration, leg);
        leg.opened(registration.endpoint().offer(offered, signal -> lane.execute(() -> fromCalled(registration, signal))));
    }

    @Override
    public void fromCaller(Signal signal) {
        if (ended) {
            return;
        }
        if (signal instanceof Signal.Facilities said) {
            heard(said.facilities());
        } else if (signal instanceof Signal.Rel rel) {
            end();
            legs.values().forEach(leg -> leg.release(rel.cause()));
        }
    }

    private void heard(List<Facility> facilities) {
        for (Facility facility : facilities) {
            if (facility instanceof ChatMessage message && message.hasContent() && desk.isNotToBeDisturbed(called.identity().guid())) {
                release(Cause.REJECTED);
                return;
            } else if (facility instanceof ChatMessage message) {
                say(calling, called, message, caller, told -> legs.values().forEach(leg -> leg.tell(told)));
            }
        }
    }

    private void fromCalled(Registration endpoint, Signal signal) {
        ChatLeg leg = legs.get(endpoint);
        if (ended || leg == null) {
            return;
        }
        if (signal instanceof Signal.Alert) {
            alert();
        } else if (signal instanceof Signal.Conn conn) {
            connect(leg);
            answered(leg, conn.facilities());
        } else if (signal instanceof Signal.Facilities said) {
            answered(leg, said.facilities());
        } else if (signal instanceof Signal.Rel rel) {
            legs.remove(endpoint);
            left(leg, rel.cause());
        }
    }

    private void alert() {
        if (!alerted && !connected) {
            alerted = true;
            caller.signal(new Signal.Alert(Media.NONE, false, List.of(new Facility.Name(called.identity().name()))));
        }
    }

    private void connect(ChatLeg leg) {
        leg.connected();
        if (!connected) {
            connected = true;
            caller.signal(new Signal.Conn(Media.NONE, List.of(new Facility.Name(called.identity().name())), ""));
        }
    }

    private void answered(ChatLeg leg, List<Facility> facilities) {
        for (Facility facility : facilities) {
            if (facility instanceof ChatMessage message) {
                say(called, calling, message, leg.endpoint(), told -> caller.signal(Signal.Facilities.of(told)));
            }
        }
    }

    private void say(ChatSide speaker, ChatSide listener, ChatMessage message, Leg back, Consumer<ChatMessage> tell) {
        try {
            Optional<Said> said = speaker.say(message, listener);
            said.flatMap(Said::receipt).ifPresent(receipt -> back.signal(Signal.Facilities.of(receipt)));
            said.map(Said::told).ifPresent(tell);
        } catch (CarillonException e) {
            refused(message, e.id(), back);
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "a message could not be stored", e);
            refused(message, ErrorId.INTERNAL, back);
        }
    }

    /* Who gave no name to a message has no sign that it was not taken but the end of the chat. */
    private void refused(ChatMessage message, ErrorId fault, Leg back) {
        if (message.reference().isEmpty()) {
            release(Cause.NOT_AVAILABLE);
        } else {
            back.signal(Signal.Facilities.of(new Facility.ChatRefused(message.reference(), fault.name())));
        }
    }

    private void release(Cause cause) {
        end();
        caller.signal(Signal.Rel.of(cause));
        legs.values().forEach(leg -> leg.release(cause));
    }

    /* Endpoints that refuse or are lost leave the others alone; with the last one that talked, the chat is over. */
    private void left(ChatLeg leg, Cause cause) {
        boolean refusedByAll = !connected && legs.isEmpty();
        boolean overForAll = leg.isConnected() && legs.values().stream().noneMatch(ChatLeg::isConnected);
        if (refusedByAll && !cause.equals(Cause.OUT_OF_ORDER) || overForAll) {
            end();
            legs.values().forEach(other -> other.release(Cause.NORMAL));
            caller.signal(Signal.Rel.of(cause));
        }
    }

    private void end() {
        ended = true;
        desk.ended(this, called.identity().guid());
    }
}
