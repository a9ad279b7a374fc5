package org.carillon.websocket.signal;

import java.util.List;
import java.util.Locale;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;

import org.carillon.call.signal.Facility;
import org.carillon.call.signal.Facility.ChatKept;
import org.carillon.call.signal.Facility.ChatMessage;
import org.carillon.call.signal.Facility.ChatRefused;
import org.carillon.call.signal.Facility.ChatSetup;
import org.carillon.call.signal.Facility.DialogSubscribe;
import org.carillon.call.signal.Facility.Digits;
import org.carillon.call.signal.Facility.DivertingLeg1;
import org.carillon.call.signal.Facility.DivertingLeg2;
import org.carillon.call.signal.Facility.DivertingLeg3;
import org.carillon.call.signal.Facility.GroupIndication;
import org.carillon.call.signal.Facility.GroupIndicationOff;
import org.carillon.call.signal.Facility.Name;
import org.carillon.call.signal.Facility.Other;
import org.carillon.call.signal.Facility.PickExecuted;
import org.carillon.call.signal.Facility.Plain;
import org.carillon.call.signal.Facility.PresenceNotify;
import org.carillon.call.signal.Facility.PresencePublish;
import org.carillon.call.signal.Facility.PresenceSubscribe;
import org.carillon.call.signal.Facility.Reroute;
import org.carillon.call.signal.Facility.TransferComplete;
import org.carillon.call.signal.Facility.TransferIdentified;
import org.carillon.call.signal.Facility.TransferIdentify;
import org.carillon.call.signal.Facility.TransferInitiate;
import org.carillon.call.signal.Facility.TransferInitiated;
import org.carillon.call.signal.Facility.TransferSetup;
import org.carillon.presence.PresenceItem;
import org.carillon.presence.PresenceItem.Status;
import org.carillon.websocket.json.JsonText;

/** Writes the facilities of a signal (signaling.md section 4). */
final class FacilityWriter {

    static final String DIGIT = "DTMF_DIGIT";

    private FacilityWriter() {
    }

    static JsonArrayBuilder write(List<Facility> facilities) {
        JsonArrayBuilder array = JsonText.array();
        facilities.forEach(facility -> array.add(one(facility)));
        return array;
    }

    private static JsonValue one(Facility facility) {
        if (facility instanceof Name name) {
            return type("name_identification").add("name", name.name()).build();
        } else if (facility instanceof PresenceNotify told) {
            return item("presence_notify", told.item());
        } else if (facility instanceof PresencePublish set) {
            return item("presence_publish", set.item());
        } else if (facility instanceof ChatMessage message) {
            return message(message);
        } else if (facility instanceof ChatKept kept) {
            return type("im_message_result").add("ref", kept.reference()).add("id", kept.id()).add("time", kept.seconds()).build();
        } else if (facility instanceof ChatRefused refused) {
            return type("im_message_result").add("ref", refused.reference()).add("error", refused.error()).build();
        } else if (facility instanceof PresenceSubscribe) {
            return type("presence_subscribe").build();
        } else if (facility instanceof DialogSubscribe) {
            return type("dialog_info_subscribe").build();
        } else if (facility instanceof ChatSetup) {
            return type("im_setup").build();
        }
        return diversion(facility);
    }

    private static JsonValue diversion(Facility facility) {
        if (facility instanceof Plain plain) {
            return type(word(plain.kind())).build();
        } else if (facility instanceof Digits keys) {
            return type("innovaphone_remote_control").add("control", DIGIT).add("digit", keys.digits()).build();
        } else if (facility instanceof Facility.RemoteControl control) {
            return type("innovaphone_remote_control").add("control", control.control()).build();
        } else if (facility instanceof DivertingLeg1 leg) {
            return type("diverting_leg1").add("reason", leg.reason().name()).add("nominated", SignalWriter.party(leg.nominated()))
                    .add("redirecting", SignalWriter.party(leg.redirecting())).build();
        } else if (facility instanceof DivertingLeg2 leg) {
            JsonObjectBuilder json = type("diverting_leg2").add("diverting", SignalWriter.party(leg.diverting()));
            if (!leg.original().isEmpty()) {
                json.add("original_called", SignalWriter.party(leg.original()));
            }
            add(json, "diverting_name", leg.divertingName());
            add(json, "original_called_name", leg.originalName());
            return json.build();
        } else if (facility instanceof DivertingLeg3 leg) {
            return type("diverting_leg3").add("redirection", SignalWriter.party(leg.redirection())).build();
        } else if (facility instanceof Reroute reroute) {
            return type("diversion_callreroute").add("called", SignalWriter.party(reroute.called())).add("reason", reroute.reason().name()).build();
        }
        return transfer(facility);
    }

    private static JsonValue transfer(Facility facility) {
        if (facility instanceof TransferIdentify) {
            return type("ct_identify").build();
        } else if (facility instanceof TransferIdentified identified) {
            return type("ct_identify_result").add("id", identified.id()).add("dst", SignalWriter.party(identified.peer())).build();
        } else if (facility instanceof TransferInitiate initiate) {
            return type("ct_initiate").add("id", initiate.id()).add("dst", SignalWriter.party(initiate.to())).build();
        } else if (facility instanceof TransferInitiated initiated) {
            return initiated.error() == 0 ? type("ct_initiate_result").build()
                    : type("ct_initiate_result").add("error", initiated.error()).add("cause", initiated.cause().number()).build();
        } else if (facility instanceof TransferSetup setup) {
            return type("ct_setup").add("id", 0).add("dst", SignalWriter.party(setup.by())).build();
        } else if (facility instanceof TransferComplete complete) {
            JsonObjectBuilder json = type("ct_complete").add("remote", SignalWriter.party(complete.remote()));
            add(json, "remote_name", complete.remoteName());
            return json.build();
        }
        return dialog(facility);
    }

    private static JsonValue dialog(Facility facility) {
        if (facility instanceof GroupIndication call) {
            JsonObjectBuilder json = type("cp_group_indication_on").add("callId", call.call().toString()).add("member", SignalWriter.party(call.member()));
            if (!call.remote().isEmpty()) {
                json.add("parked_calling", SignalWriter.party(call.remote()));
            }
            json.add("parked_to_alerting", SignalWriter.party(call.member())).add("inbound_call", call.outgoing()).add("duration", call.seconds());
            add(json, "name_id_calling", call.remoteName());
            add(json, "name_id_alerting", call.memberName());
            if (call.position() >= 0) {
                json.add("park_position", call.position());
            }
            return json.add("sig_call_state", call.state()).build();
        } else if (facility instanceof GroupIndicationOff over) {
            JsonObjectBuilder json = type("cp_group_indication_off");
            return (over.call() == null ? json.add("member", SignalWriter.party(over.member())).add("clear_all", true)
                    : json.add("callId", over.call().toString()).add("member", SignalWriter.party(over.member()))).build();
        }
        if (facility instanceof PickExecuted picked) {
            return type("cp_pick_exe").add("callId", picked.call().toString()).add("picking", SignalWriter.party(picked.picking()))
                    .add("parked_calling", SignalWriter.party(picked.calling())).build();
        }
        return waiting(facility);
    }

    private static JsonValue waiting(Facility facility) {
        if (facility instanceof Facility.MessageWaiting waiting) {
            return waiting.waiting() ? count(type("mwi_activate"), waiting) : waiting(type("mwi_deactivate"), waiting).build();
        } else if (facility instanceof Facility.MessageWaitingAsked asked) {
            return type("mwi_interrogate").add("served_user", SignalWriter.party(asked.served())).add("message_center", SignalWriter.party(asked.center()))
                    .add("service", asked.service()).build();
        } else if (facility instanceof Facility.MessageWaitingTold told) {
            // Documented as sub, read by clients as mwi_activate (signaling.md section 4.5).
            return type("mwi_interrogate_result").add("sub", count(JsonText.object(), told.last())).add("mwi_activate", count(JsonText.object(), told.last())).build();
        }
        return JsonText.parse(((Other) facility).content());
    }

    private static JsonObjectBuilder waiting(JsonObjectBuilder json, Facility.MessageWaiting waiting) {
        json.add("served_user", SignalWriter.party(waiting.served())).add("message_center", SignalWriter.party(waiting.center()));
        if (!waiting.originator().isEmpty()) {
            json.add("originating_user", SignalWriter.party(waiting.originator()));
        }
        add(json, "time", waiting.time());
        return json.add("service", waiting.service());
    }

    private static JsonValue count(JsonObjectBuilder json, Facility.MessageWaiting waiting) {
        return waiting(json, waiting).add("number", waiting.number()).add("priority", waiting.priority()).build();
    }

    static String word(Plain.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private static JsonValue item(String type, PresenceItem item) {
        JsonObjectBuilder json = type(type).add("contact", item.contact());
        if (item.status() != Status.UNTOLD) {
            json.add("status", item.status().word());
        }
        return json.add("activity", item.activity()).add("note", item.note()).build();
    }

    private static JsonValue message(ChatMessage message) {
        JsonObjectBuilder json = type("im_message").add("sender", message.sender()).add("sender_dn", message.senderName()).add("time", message.seconds());
        add(json, "subject", message.subject());
        add(json, "participants", message.participants());
        add(json, "mime", message.mime());
        add(json, "data", message.data());
        add(json, "attach", message.attachments());
        if (message.typing() != null) {
            json.add("typing", message.typing());
        }
        if (message.more()) {
            json.add("more", true);
        }
        return json.build();
    }

    private static JsonObjectBuilder type(String type) {
        return JsonText.object().add("type", type);
    }

    private static void add(JsonObjectBuilder json, String name, String value) {
        if (!value.isEmpty()) {
            json.add(name, value);
        }
    }
}
