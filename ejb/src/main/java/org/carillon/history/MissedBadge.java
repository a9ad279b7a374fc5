package org.carillon.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

import org.carillon.call.BadgeChanged;
import org.carillon.call.BadgeSource;
import org.carillon.directory.Guid;

/** Shows beside the list of calls how many missed calls the user has not seen. */
@ApplicationScoped
public class MissedBadge implements BadgeSource {

    private static final String APP = "calllist";
    @Inject
    private CallList list;
    @Inject
    private Event<BadgeChanged> changed;

    @Override
    public String app() {
        return APP;
    }

    @Override
    public int number(Guid user) {
        return list.missed(user).unseen();
    }

    void recorded(@Observes CallsRecorded recorded) {
        changed.fire(new BadgeChanged(APP, recorded.owner()));
    }

    void seen(@Observes(during = TransactionPhase.AFTER_SUCCESS) CallListSeen seen) {
        changed.fire(new BadgeChanged(APP, seen.owner()));
    }
}
