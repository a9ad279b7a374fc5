package org.carillon.websocket.chat;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

/** The messages that the store understands. */
@ApplicationScoped
public class ChatHandlers {

    @Inject
    @Any
    private Instance<ChatHandler> all;
    private Map<String, ChatHandler> byType;

    @PostConstruct
    void index() {
        byType = all.stream().collect(Collectors.toUnmodifiableMap(ChatHandler::mt, Function.identity()));
    }

    public Optional<ChatHandler> find(String mt) {
        return Optional.ofNullable(byType.get(mt));
    }
}
