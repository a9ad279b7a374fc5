package org.carillon.websocket.chat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;

import org.carillon.chat.ChatFilter;
import org.carillon.chat.ChatTags;
import org.carillon.chat.Target;
import org.carillon.directory.Guid;
import org.carillon.error.InvalidValue;
import org.carillon.error.LimitExceeded;
import org.carillon.websocket.json.Message;

/** Reads the {@code filter} of SetFilter (pbx-apis.md section 11). */
@ApplicationScoped
public class FilterText {

    private static final int DEPTH = 4;
    private static final int ENTRIES = 100;
    private static final int WORDS_LENGTH = 200;
    @Inject
    private ChatNames names;

    /** @throws InvalidValue unless it has the form */
    ChatFilter of(ChatPeer peer, JsonObject filter) {
        return of(peer, filter, DEPTH);
    }

    private ChatFilter of(ChatPeer peer, JsonObject filter, int depth) {
        if (depth == 0) {
            throw new InvalidValue("filter", "is nested too deep");
        }
        List<ChatFilter> parts = new ArrayList<>();
        if (filter.containsKey("topics")) {
            List<String> topics = texts(filter, "topics");
            parts.add(new ChatFilter.In(topics.stream().anyMatch(name -> names.isSelf(peer, name)), groups(topics)));
        }
        if (filter.containsKey("authors")) {
            parts.add(new ChatFilter.By(users(texts(filter, "authors"))));
        }
        if (filter.containsKey("notifies")) {
            List<String> notifies = texts(filter, "notifies");
            parts.add(new ChatFilter.To(users(notifies), groups(notifies)));
        }
        List<String> tags = texts(filter, "tags");
        if (!tags.isEmpty()) {
            parts.add(new ChatFilter.Tagged(ChatTags.of(tags)));
        }
        String words = Message.text(filter.get("text"));
        if (words.length() > WORDS_LENGTH) {
            throw new InvalidValue("text", "must not be longer than " + WORDS_LENGTH + " characters");
        }
        if (!words.isBlank()) {
            parts.add(new ChatFilter.Words(words));
        }
        if (filter.get("filters") instanceof JsonArray nested) {
            require(nested.size());
            nested.stream().filter(JsonObject.class::isInstance).forEach(part -> parts.add(of(peer, (JsonObject) part, depth - 1)));
        }
        return "or".equals(Message.text(filter.get("op"))) && !parts.isEmpty() ? new ChatFilter.Any(parts) : new ChatFilter.All(parts);
    }

    private static List<String> texts(JsonObject filter, String name) {
        List<String> texts = Message.texts(filter.get(name));
        require(texts.size());
        return texts;
    }

    private static void require(int entries) {
        if (entries > ENTRIES) {
            throw new LimitExceeded("a filter has at most " + ENTRIES + " entries");
        }
    }

    private Set<Guid> users(List<String> texts) {
        Set<Guid> users = new HashSet<>();
        texts.forEach(name -> names.user(name).ifPresent(users::add));
        return users;
    }

    private static Set<Long> groups(List<String> texts) {
        Set<Long> groups = new HashSet<>();
        texts.forEach(name -> Target.Group.of(name).ifPresent(group -> groups.add(group.id())));
        return groups;
    }
}
