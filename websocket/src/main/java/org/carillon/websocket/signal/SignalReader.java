package org.carillon.websocket.signal;

import java.util.Locale;
import java.util.Optional;

import jakarta.json.JsonObject;

import org.carillon.call.signal.Cause;
import org.carillon.call.signal.Media;
import org.carillon.call.signal.Media.Command;
import org.carillon.call.signal.Party;
import org.carillon.call.signal.Signal;
import org.carillon.directory.Guid;
import org.carillon.error.InvalidValue;
import org.carillon.websocket.json.JsonText;
import org.carillon.websocket.json.Members;

/** Reads a signal object (signaling.md section 3). What is not known is passed over, so that newer peers can talk to us. */
final class SignalReader {

    private static final int MAX_ADDRESS = 256;
    private static final int MAX_TEXT = 16_384;

    private SignalReader() {
    }

    /**
     * Empty where the type is none that we know.
     *
     * @throws InvalidValue if something in it is out of bounds
     */
    static Optional<Signal> read(JsonObject json) {
        Members sig = new Members(json);
        return Optional.ofNullable(switch (sig.text("type")) {
            case "setup" -> setup(sig);
            case "setup_ack" -> new Signal.SetupAck(media(sig), sig.flag("inband_info"));
            case "call_proc" -> new Signal.CallProc(media(sig), sig.flag("inband_info"));
            case "progress" -> new Signal.Progress(media(sig), sig.flag("inband_info"), sig.has("cau") ? Optional.of(cause(sig)) : Optional.empty());
            case "alert" -> new Signal.Alert(media(sig), sig.flag("inband_info"), FacilityReader.read(json.get("fty")));
            case "conn" -> new Signal.Conn(media(sig), FacilityReader.read(json.get("fty")), bounded(sig, "uui"));
            case "info" -> new Signal.Info(party(sig, "cd"), sig.flag("complete"), bounded(sig, "dsp"));
            case "channels" -> new Signal.Channels(media(sig));
            case "facility" -> new Signal.Facilities(FacilityReader.read(json.get("fty")));
            case "user_info" -> new Signal.UserInfo(bounded(sig, "uui"));
            case "disc" -> new Signal.Disc(cause(sig), sig.flag("inband_info"), FacilityReader.read(json.get("fty")), bounded(sig, "uui"));
            case "rel" -> new Signal.Rel(cause(sig), FacilityReader.read(json.get("fty")), bounded(sig, "uui"));
            default -> null;
        });
    }

    private static Signal setup(Members sig) {
        Party called = party(sig, "cd");
        if (called.isEmpty()) {
            throw new InvalidValue("cd", "is missing");
        }
        return new Signal.Setup(party(sig, "cg"), called, sig.flag("complete"), media(sig), FacilityReader.read(sig.json().get("fty")),
                bounded(sig, "bc"), bounded(sig, "uui"), bounded(sig, "dsp"), guid(sig.text("confId")), guid(sig.text("callId")));
    }

    static Guid guid(String text) {
        try {
            return Guid.parse(text);
        } catch (InvalidValue e) {
            // The PBX makes one of its own.
            return null;
        }
    }

    static Party party(Members json, String name) {
        if (!(json.json().get(name) instanceof JsonObject object)) {
            return Party.NOBODY;
        }
        Members party = new Members(object);
        return new Party(limit(name, party.scalar("num"), MAX_ADDRESS), limit(name, party.text("sip"), MAX_ADDRESS));
    }

    private static Media media(Members sig) {
        int channel = sig.number("channel", Media.NO_CHANNEL);
        JsonObject description = sig.json().get("channels") instanceof JsonObject object ? object : null;
        return new Media(channel == Media.NO_CHANNEL ? Media.NO_CHANNEL : Media.VOIP, command(sig.text("channels_cmd")),
                description == null ? "" : JsonText.write(description));
    }

    private static Command command(String text) {
        try {
            return text.isEmpty() ? Command.NONE : Command.valueOf(text.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new InvalidValue("channels_cmd", "is unknown");
        }
    }

    private static Cause cause(Members sig) {
        return sig.json().get("cau") instanceof JsonObject object ? Cause.of(new Members(object).number("num", 0)) : Cause.NORMAL;
    }

    private static String bounded(Members sig, String name) {
        return limit(name, sig.text(name), MAX_TEXT);
    }

    private static String limit(String name, String text, int most) {
        if (text.length() > most) {
            throw new InvalidValue(name, "must not be longer than " + most + " characters");
        }
        return text;
    }
}
