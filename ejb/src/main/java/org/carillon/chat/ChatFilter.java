package org.carillon.chat;

import java.util.List;
import java.util.Set;

import org.carillon.directory.Guid;

/**
 * Which messages somebody wants to see, among those that the reader may see at all (pbx-apis.md section 11, {@code SetFilter}).
 * Names are resolved; one that nobody has fits no message.
 */
public sealed interface ChatFilter {

    ChatFilter EVERYTHING = new All(List.of());

    /** Whether a message fits that is new. */
    boolean matches(ChatMessage message);

    /** All of them fit; with none it is every message. */
    record All(List<ChatFilter> parts) implements ChatFilter {

        @Override
        public boolean matches(ChatMessage message) {
            return parts.stream().allMatch(part -> part.matches(message));
        }
    }

    /** One of them fits. */
    record Any(List<ChatFilter> parts) implements ChatFilter {

        @Override
        public boolean matches(ChatMessage message) {
            return parts.stream().anyMatch(part -> part.matches(message));
        }
    }

    /** @param personal conversations of two */
    record In(boolean personal, Set<Long> groups) implements ChatFilter {

        @Override
        public boolean matches(ChatMessage message) {
            return message.inGroup() ? groups.contains(message.conversation()) : personal;
        }
    }

    record By(Set<Guid> authors) implements ChatFilter {

        @Override
        public boolean matches(ChatMessage message) {
            return authors.contains(message.author());
        }
    }

    /** Written to one of these. */
    record To(Set<Guid> users, Set<Long> groups) implements ChatFilter {

        @Override
        public boolean matches(ChatMessage message) {
            return message.inGroup() ? groups.contains(message.conversation()) : users.contains(message.recipient());
        }
    }

    /** Has one of these tags, as {@link ChatTags} gives them. */
    record Tagged(Set<String> tags) implements ChatFilter {

        @Override
        public boolean matches(ChatMessage message) {
            return message.tags().stream().anyMatch(tags::contains);
        }
    }

    record Discussion(long id) implements ChatFilter {

        @Override
        public boolean matches(ChatMessage message) {
            return message.addsTo() == id;
        }
    }

    /** Words of the text, found by the search of the database; a search is over once it was answered. */
    record Words(String text) implements ChatFilter {

        @Override
        public boolean matches(ChatMessage message) {
            return false;
        }
    }
}
