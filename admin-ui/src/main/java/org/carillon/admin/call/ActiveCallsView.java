package org.carillon.admin.call;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.carillon.admin.shell.Words;
import org.carillon.history.ActiveCalls;
import org.carillon.history.ActiveCalls.ActiveLeg;

/** The calls that go on. */
@Named("activeCalls")
@RequestScoped
public class ActiveCallsView {

    /** More than anybody reads. */
    private static final int MOST = 500;
    @Inject
    private ActiveCalls calls;
    @Inject
    private Words words;
    private List<ActiveLeg> legs;

    /** As they were when the page asked first. */
    public List<ActiveLeg> getLegs() {
        if (legs == null) {
            legs = calls.legs(MOST);
        }
        return legs;
    }

    public String state(ActiveLeg leg) {
        return words.text("calls." + leg.dialog().state().name());
    }

    public boolean onHold(ActiveLeg leg) {
        return leg.dialog().hold() || leg.dialog().held();
    }

    public String remote(ActiveLeg leg) {
        String name = leg.dialog().remoteName();
        return name.isEmpty() ? leg.dialog().remote().number() : name;
    }
}
