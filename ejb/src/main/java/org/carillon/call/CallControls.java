package org.carillon.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.carillon.call.control.CallControl;

/** Makes the control of the calls of this PBX. */
@ApplicationScoped
public class CallControls {

    @Inject
    private VoiceCalls voice;
    @Inject
    private PickRights rights;
    @Inject
    private Identities identities;

    @Produces
    @Singleton
    public CallControl control() {
        return new DeskControl(voice.desk(), voice.watchers(), rights, identities::of);
    }
}
