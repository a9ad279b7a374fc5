package org.carillon.chat;

import java.util.Optional;
import java.util.regex.Pattern;

import org.carillon.directory.Guid;

/** Where a message goes: to one user, or to a group. */
public sealed interface Target {

    /** Conversation with one user. */
    record User(Guid partner) implements Target {
    }

    /** A group, by the number of its conversation. */
    record Group(long id) implements Target {

        private static final Pattern NAME = Pattern.compile("chat\\$(\\d{1,15})", Pattern.CASE_INSENSITIVE);

        /** What a group is called where users have their SIP names. */
        public String name() {
            return "chat$" + id;
        }

        /** Empty for a text that is no name of a group, whether there is such a group or not. */
        public static Optional<Group> of(String name) {
            var parts = NAME.matcher(name);
            return parts.matches() ? Optional.of(new Group(Long.parseLong(parts.group(1)))) : Optional.empty();
        }
    }
}
