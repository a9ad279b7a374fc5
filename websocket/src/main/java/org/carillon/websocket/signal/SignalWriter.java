package org.carillon.websocket.signal;

import java.util.List;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;

import org.carillon.call.signal.Cause;
import org.carillon.call.signal.Facility;
import org.carillon.call.signal.Media;
import org.carillon.call.signal.Party;
import org.carillon.call.signal.Signal;
import org.carillon.websocket.json.JsonText;

/**
 * Writes a signal object (signaling.md section 3). A setup always has {@code fty}, {@code cg} and {@code cd}, since known clients look
 * into them without asking.
 */
final class SignalWriter {

    private static final String WITHOUT_MEDIA = "a880";
    private static final String WITH_MEDIA = "8090a2";

    private SignalWriter() {
    }

    static JsonObject write(Signal signal) {
        return json(signal).build();
    }

    private static JsonObjectBuilder json(Signal signal) {
        if (signal instanceof Signal.Setup setup) {
            return setup(setup);
        } else if (signal instanceof Signal.SetupAck ack) {
            return inband(media("setup_ack", ack.media()), ack.inband());
        } else if (signal instanceof Signal.CallProc proceeding) {
            return inband(media("call_proc", proceeding.media()), proceeding.inband());
        } else if (signal instanceof Signal.Progress progress) {
            JsonObjectBuilder json = inband(media("progress", progress.media()), progress.inband());
            progress.cause().ifPresent(cause -> json.add("cau", cause(cause)));
            return json;
        } else if (signal instanceof Signal.Alert alert) {
            return facilities(inband(media("alert", alert.media()), alert.inband()), alert.facilities());
        } else if (signal instanceof Signal.Conn conn) {
            return text(facilities(media("conn", conn.media()), conn.facilities()), "uui", conn.userInfo());
        }
        return inCall(signal);
    }

    private static JsonObjectBuilder inCall(Signal signal) {
        if (signal instanceof Signal.Info info) {
            JsonObjectBuilder json = type("info");
            if (!info.called().isEmpty()) {
                json.add("cd", party(info.called())).add("complete", info.complete());
            }
            return text(json, "dsp", info.display());
        } else if (signal instanceof Signal.Channels channels) {
            return media("channels", channels.media());
        } else if (signal instanceof Signal.Facilities more) {
            return type("facility").add("fty", FacilityWriter.write(more.facilities()));
        } else if (signal instanceof Signal.UserInfo info) {
            return type("user_info").add("uui", info.data());
        } else if (signal instanceof Signal.Disc disc) {
            return text(facilities(inband(type("disc").add("cau", cause(disc.cause())), disc.inband()), disc.facilities()), "uui", disc.userInfo());
        }
        Signal.Rel rel = (Signal.Rel) signal;
        return text(facilities(type("rel").add("cau", cause(rel.cause())), rel.facilities()), "uui", rel.userInfo());
    }

    private static JsonObjectBuilder setup(Signal.Setup setup) {
        String bearer = !setup.bearer().isEmpty() ? setup.bearer() : setup.media().hasChannel() ? WITH_MEDIA : WITHOUT_MEDIA;
        JsonObjectBuilder json = media("setup", setup.media()).add("bc", bearer).add("cg", party(setup.calling())).add("cd", party(setup.called()))
                .add("complete", setup.complete()).add("fty", FacilityWriter.write(setup.facilities()));
        if (setup.conference() != null && setup.leg() != null) {
            json.add("confId", setup.conference().toString()).add("callId", setup.leg().toString());
        }
        return text(text(json, "uui", setup.userInfo()), "dsp", setup.display());
    }

    static JsonObjectBuilder party(Party party) {
        return text(text(JsonText.object(), "num", party.number()), "sip", party.sip());
    }

    private static JsonObjectBuilder cause(Cause cause) {
        return JsonText.object().add("num", cause.number());
    }

    private static JsonObjectBuilder media(String type, Media media) {
        JsonObjectBuilder json = type(type).add("channel", media.channel());
        if (media.command() != Media.Command.NONE) {
            json.add("channels_cmd", media.command().name());
        }
        return media.description().isEmpty() ? json : json.add("channels", JsonText.parse(media.description()));
    }

    private static JsonObjectBuilder type(String type) {
        return JsonText.object().add("type", type);
    }

    private static JsonObjectBuilder inband(JsonObjectBuilder json, boolean inband) {
        return inband ? json.add("inband_info", true) : json;
    }

    private static JsonObjectBuilder facilities(JsonObjectBuilder json, List<Facility> facilities) {
        return facilities.isEmpty() ? json : json.add("fty", FacilityWriter.write(facilities));
    }

    private static JsonObjectBuilder text(JsonObjectBuilder json, String name, String value) {
        return value.isEmpty() ? json : json.add(name, value);
    }
}
