package org.carillon.websocket.rcc;

import java.util.Optional;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import org.carillon.call.control.Outcome;
import org.carillon.call.signal.Party;
import org.carillon.directory.Addresses;
import org.carillon.directory.Directory;
import org.carillon.directory.UserView;
import org.carillon.websocket.json.Message;

/** Has the phone show another peer. */
@Dependent
class UserCtCompleteHandler extends CallHandler {

    @Inject
    private Directory directory;
    @Inject
    private Addresses addresses;

    UserCtCompleteHandler() {
        super("UserCtComplete");
    }

    @Override
    Action action(Message message) {
        Party peer = new Party(bounded(message.members().scalar("e164")), message.bounded("h323", MAX_NAME));
        Optional<UserView> user = peer.sip().isEmpty() ? directory.userByNumber(peer.number()) : addresses.user(peer.sip());
        String name = user.map(UserView::title).orElse("");
        return (calls, monitor, call) -> peer.isEmpty() ? Outcome.refused(Outcome.Why.NOT_SUPPORTED) : calls.showPeer(call, peer, name);
    }

    private static String bounded(String number) {
        return number.length() > MAX_NAME ? "" : number;
    }
}
