package org.carillon.websocket.chat;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.carillon.chat.ChatMessage;
import org.carillon.chat.Target;
import org.carillon.directory.Directory;
import org.carillon.directory.Guid;
import org.carillon.directory.UserView;
import org.carillon.error.InvalidValue;
import org.carillon.error.NotAllowed;
import org.carillon.error.NotFound;

/** Users and groups by the names that the protocol has for them. A user who is no more goes by the guid, so that what was written can be read. */
@ApplicationScoped
public class ChatNames {

    @Inject
    private Directory directory;

    /** @throws NotFound if no user has the name, and it is none of a group */
    Target target(String name) {
        if (name.isEmpty()) {
            throw new InvalidValue("sip", "is missing");
        }
        Optional<Target.Group> group = Target.Group.of(name);
        if (group.isPresent()) {
            return group.get();
        }
        return new Target.User(user(name).orElseThrow(() -> new NotFound("the user")));
    }

    /** The user of that name; a guid stands for itself. */
    Optional<Guid> user(String name) {
        return directory.user(name).map(UserView::guid).or(() -> name.matches("[0-9a-f]{32}") ? Optional.of(Guid.parse(name)) : Optional.empty());
    }

    String name(Guid user) {
        return directory.user(user).map(found -> found.name().value()).orElseGet(user::toString);
    }

    String title(Guid user) {
        return directory.user(user).map(UserView::title).orElse("");
    }

    String author(ChatMessage message) {
        return directory.user(message.author()).map(found -> found.name().value()).orElse(message.authorName());
    }

    boolean isSelf(ChatPeer peer, String name) {
        return user(name).filter(peer.user()::equals).isPresent();
    }

    /** Texts that may only name the user who asks: nobody reads or writes for others. */
    void requireSelf(ChatPeer peer, String name) {
        if (!name.isEmpty() && !isSelf(peer, name)) {
            throw new NotAllowed("this belongs to somebody else");
        }
    }
}
