package org.carillon.history;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.carillon.call.CallListener;
import org.carillon.call.CallStep;
import org.carillon.call.CallStep.Answered;
import org.carillon.call.CallStep.Began;
import org.carillon.call.CallStep.Called;
import org.carillon.call.CallStep.Diverted;
import org.carillon.call.CallStep.Ended;
import org.carillon.call.CallStep.Refused;
import org.carillon.call.CallStep.Rings;
import org.carillon.call.CallStep.Settled;
import org.carillon.call.CallStep.Transferred;
import org.carillon.call.Identity;
import org.carillon.call.signal.Party;
import org.carillon.directory.Guid;

/** Makes records of the steps of calls (records.md sections 1 and 2), and hands them on when they are whole. Only touched in the lane of the calls. */
final class CallLog implements CallListener {

    private final OpenLegs legs = new OpenLegs();
    private final TransferLog transfers = new TransferLog(legs);
    private final Consumer<Share> whole;

    CallLog(Consumer<Share> whole) {
        this.whole = whole;
    }

    @Override
    public void on(CallStep step, Instant at) {
        if (step instanceof Began began) {
            began(began, at);
        } else if (step instanceof Called called) {
            legs.of(called.origin()).filter(draft -> draft.role() == Role.FROM && draft.remoteName().isEmpty())
                    .ifPresent(draft -> draft.called(called.who()));
        } else if (step instanceof Rings rings) {
            rings(rings, at);
        } else if (step instanceof Answered answered) {
            answered(answered, at);
        } else if (step instanceof Diverted diverted) {
            diverted(diverted, at);
        } else if (step instanceof Refused refused) {
            refused(refused, at);
        } else if (step instanceof Transferred transferred) {
            transfers.transferred(transferred, at);
        } else if (step instanceof Ended ended) {
            ended(ended, at);
        } else if (step instanceof Settled settled) {
            handOn(legs.settle(settled.origin()));
        }
    }

    /** How many records are not whole yet; may be called anywhere. */
    int open() {
        return legs.size();
    }

    /** Whether no call is open. */
    boolean isIdle() {
        return legs.isEmpty();
    }

    private void began(Began began, Instant at) {
        Optional<Draft> caller = began.origin().flatMap(legs::of);
        Draft draft = new Draft(new Draft.Origin(began.owner(), began.device(), began.conference(), caller.map(Draft::zero).orElse(at)),
                began.origin().isEmpty() ? Role.FROM : Role.TO, at, began.remote(), began.name());
        if (began.origin().isEmpty()) {
            draft.add(at, CallEvent.first(EventKind.SETUP_FROM, Party.NOBODY, began.conference()));
            legs.add(began.leg(), draft, new Share(true));
        } else {
            draft.add(at, CallEvent.first(EventKind.SETUP_TO, began.remote(), began.conference()));
            legs.add(began.leg(), began.origin().get(), draft, legs.called(began.origin().get(), began.owner().guid()));
        }
    }

    /* Several devices that ring are one alert for the caller. */
    private void rings(Rings rings, Instant at) {
        legs.of(rings.leg()).ifPresent(draft -> draft.add(at, CallEvent.of(EventKind.ALERT_FROM, draft.peer())));
        legs.of(rings.origin()).filter(draft -> !draft.has(EventKind.CONN_TO) && !draft.has(EventKind.CONN_FROM))
                .ifPresent(draft -> alert(draft, rings.at(), at));
        legs.followers(rings.origin()).stream().filter(draft -> draft.role() == Role.CF && !draft.has(EventKind.CONN_TO))
                .forEach(draft -> alert(draft, rings.at(), at));
    }

    private static void alert(Draft draft, Identity who, Instant at) {
        if (!draft.endsWith(EventKind.ALERT_TO, who.party())) {
            draft.add(at, CallEvent.of(EventKind.ALERT_TO, who.party()));
        }
        draft.called(who);
    }

    private void answered(Answered answered, Instant at) {
        legs.of(answered.leg()).ifPresent(draft -> draft.add(at, CallEvent.of(EventKind.CONN_FROM, draft.peer())));
        legs.of(answered.origin()).ifPresent(draft -> connect(draft, answered.by(), at));
        legs.followers(answered.origin()).forEach(draft -> connect(draft, answered.by(), at));
    }

    private static void connect(Draft draft, Identity by, Instant at) {
        draft.called(by);
        draft.add(at, CallEvent.of(EventKind.CONN_TO, by.party()));
    }

    private void diverted(Diverted diverted, Instant at) {
        Identity by = diverted.diverting();
        CallEvent event = CallEvent.moved(EventKind.CF_TO, by.party(), diverted.to().party());
        Optional<Draft> origin = legs.of(diverted.origin());
        origin.ifPresent(draft -> divert(draft, event, diverted.to(), at));
        legs.followers(diverted.origin()).forEach(draft -> divert(draft, event, diverted.to(), at));
        origin.ifPresent(draft -> {
            Share share = legs.called(diverted.origin(), by.guid());
            Draft cf = beside(share, draft, by, Role.CF, at);
            cf.add(at, CallEvent.moved(EventKind.CF_FROM, by.party(), diverted.to().party()));
            legs.follow(diverted.origin(), cf, share);
        });
    }

    private static void divert(Draft draft, CallEvent event, Identity to, Instant at) {
        draft.add(at, event);
        draft.peer(to.party());
    }

    /* Whoever rang before was called then. */
    private static Draft beside(Share share, Draft origin, Identity owner, Role role, Instant at) {
        Instant began = share.drafts().stream().map(Draft::began).min(Instant::compareTo).orElse(at);
        Draft draft = new Draft(new Draft.Origin(owner, Optional.empty(), origin.conference(), origin.zero()), role, began, origin.owner().party(),
                origin.owner().name());
        draft.add(began, CallEvent.first(EventKind.SETUP_TO, origin.owner().party(), origin.conference()));
        return draft;
    }

    /* Also who had no device that could ring, or did not want to be disturbed, sees that there was a call. */
    private void refused(Refused refused, Instant at) {
        Share share = legs.called(refused.origin(), refused.called().guid());
        if (share.drafts().isEmpty()) {
            legs.of(refused.origin()).ifPresent(origin -> {
                Draft draft = beside(share, origin, refused.called(), Role.TO, at);
                draft.add(at, CallEvent.end(EventKind.REL_FROM, refused.cause()));
                share.add(draft);
            });
        }
    }

    /* Whoever has left the call does not end it. */
    private void ended(Ended ended, Instant at) {
        legs.of(ended.leg()).ifPresent(draft -> draft.add(at, CallEvent.end(ended.byEndpoint() ? EventKind.REL_FROM : EventKind.REL_TO, ended.cause())));
        legs.followers(ended.leg()).forEach(draft -> draft.add(at, CallEvent.end(EventKind.REL_TO, ended.cause())));
        handOn(legs.remove(ended.leg()));
    }

    private void handOn(List<Share> shares) {
        shares.stream().filter(Share::isWhole).forEach(share -> {
            legs.forget(share);
            whole.accept(share);
        });
    }
}
