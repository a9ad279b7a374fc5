package org.carillon.call;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.carillon.call.control.CallView;
import org.carillon.directory.Guid;

/** The calls that are parked, as they are shown at the objects where they are. Only ever touched by the lane of the calls. */
final class ParkedCalls {

    private final Map<Guid, CallView> byCall = new LinkedHashMap<>();

    void show(CallView call) {
        if (call.dialog().state() == LegState.NULL) {
            byCall.remove(call.call());
        } else {
            byCall.putIfAbsent(call.call(), call);
        }
    }

    Optional<CallView> of(Guid call) {
        return Optional.ofNullable(byCall.get(call));
    }

    List<CallView> at(Guid object) {
        return byCall.values().stream().filter(call -> call.object().equals(object)).toList();
    }
}
