package org.carillon.websocket.signal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;

import org.carillon.call.signal.Facility;
import org.carillon.call.signal.Facility.ChatMessage;
import org.carillon.call.signal.Facility.Plain;
import org.carillon.call.signal.Facility.Reason;
import org.carillon.presence.PresenceItem;
import org.carillon.websocket.json.JsonText;
import org.carillon.websocket.json.Members;

/** Reads the facilities of a signal (signaling.md section 4). What is none is passed over, what is unknown is kept as it is. */
final class FacilityReader {

    private static final int MOST = 100;
    private static final int ANYWHERE = -1;
    private static final int MAX_TIME = 64;
    private static final String OPEN = "open";
    private static final Pattern DIGITS = Pattern.compile("[0-9*#A-D]{1,64}");

    private FacilityReader() {
    }

    static List<Facility> read(JsonValue value) {
        List<Facility> facilities = new ArrayList<>();
        if (value instanceof JsonArray array) {
            array.stream().limit(MOST).filter(JsonObject.class::isInstance).map(JsonValue::asJsonObject).map(FacilityReader::one)
                    .forEach(facility -> facility.ifPresent(facilities::add));
        }
        return facilities;
    }

    private static Optional<Facility> one(JsonObject json) {
        Members members = new Members(json);
        String type = members.text("type");
        return Optional.ofNullable(switch (type) {
            case "" -> null;
            case "name_identification" -> new Facility.Name(members.text("name"));
            case "presence_subscribe" -> new Facility.PresenceSubscribe();
            case "presence_notify" -> new Facility.PresenceNotify(item(members));
            case "presence_publish" -> new Facility.PresencePublish(item(members));
            case "dialog_info_subscribe" -> new Facility.DialogSubscribe();
            case "im_setup" -> new Facility.ChatSetup();
            case "im_message" -> message(members);
            case "innovaphone_remote_control" -> control(members, json);
            case "ct_identify" -> new Facility.TransferIdentify();
            case "ct_initiate" -> new Facility.TransferInitiate(id(members), SignalReader.party(members, "dst"));
            case "cp_park" -> new Facility.Park(SignalReader.party(members, "parked_to"), position(members));
            case "cp_pick_req" -> new Facility.PickRequest(SignalReader.guid(members.text("callId")), SignalReader.party(members, "parked_to_alerting"),
                    position(members));
            case "mwi_activate" -> waiting(members, true);
            case "mwi_deactivate" -> waiting(members, false);
            case "mwi_interrogate" -> new Facility.MessageWaitingAsked(SignalReader.party(members, "served_user"), SignalReader.party(members, "message_center"),
                    number(members, "service"));
            case "mwi_interrogate_result" -> told(json);
            case "diversion_callreroute" -> new Facility.Reroute(SignalReader.party(members, "called"), reason(members.text("reason")));
            default -> plain(type).map(Facility.class::cast).orElseGet(() -> new Facility.Other(type, JsonText.write(json)));
        });
    }

    private static Facility.MessageWaiting waiting(Members members, boolean on) {
        String time = members.text("time");
        return new Facility.MessageWaiting(on, SignalReader.party(members, "served_user"), SignalReader.party(members, "message_center"),
                SignalReader.party(members, "originating_user"), time.length() <= MAX_TIME ? time : "", number(members, "service"), on ? number(members, "number") : 0,
                number(members, "priority"));
    }

    /* Under either name (signaling.md section 4.5). */
    private static Facility told(JsonObject json) {
        JsonValue last = json.containsKey("mwi_activate") ? json.get("mwi_activate") : json.get("sub");
        return last instanceof JsonObject object ? new Facility.MessageWaitingTold(waiting(new Members(object), true)) : null;
    }

    private static int number(Members members, String name) {
        return members.json().get(name) instanceof JsonNumber number ? Math.max(0, number.intValue()) : 0;
    }

    private static int position(Members members) {
        return members.json().get("park_position") instanceof JsonNumber number && number.intValue() >= 0 ? number.intValue() : ANYWHERE;
    }

    private static long id(Members members) {
        return members.json().get("id") instanceof JsonNumber number ? number.longValue() : 0;
    }

    private static Facility control(Members members, JsonObject json) {
        String digits = members.text("digit");
        return members.text("control").equals(FacilityWriter.DIGIT) && DIGITS.matcher(digits).matches() ? new Facility.Digits(digits)
                : new Facility.Other(members.text("type"), JsonText.write(json));
    }

    private static Optional<Plain> plain(String type) {
        return Arrays.stream(Plain.Kind.values()).filter(kind -> FacilityWriter.word(kind).equals(type)).findFirst().map(Plain::new);
    }

    /* Endpoints that send a call elsewhere without a reason do so because they want it so. */
    private static Reason reason(String word) {
        return Arrays.stream(Reason.values()).filter(reason -> reason.name().equals(word)).findFirst().orElse(Reason.ALWAYS);
    }

    private static PresenceItem item(Members members) {
        String contact = members.text("contact");
        return new PresenceItem(contact.isEmpty() ? PresenceItem.TEL : contact, members.text("status").equals(OPEN), members.text("activity"),
                members.text("note"));
    }

    private static ChatMessage message(Members members) {
        Boolean typing = members.has("typing") ? members.flag("typing") : null;
        long seconds = members.json().get("time") instanceof JsonNumber number ? number.longValue() : 0;
        return new ChatMessage("", "", members.text("subject"), members.text("participants"), members.text("data"), members.text("mime"),
                members.text("attach"), typing, members.flag("more"), seconds, members.text("ref"));
    }
}
