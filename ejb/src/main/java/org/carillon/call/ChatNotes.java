package org.carillon.call;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.jsoup.nodes.Entities;

import org.carillon.call.signal.Facility.ChatMessage;
import org.carillon.chat.ChatArchive;
import org.carillon.chat.StoredChat;
import org.carillon.error.InvalidValue;

/** Lets what users say to each other be stored before it is passed on, and passes on only what is harmless. */
@ApplicationScoped
class ChatNotes {

    private static final String HTML = "text/html";
    private static final String LINE_BREAK = "<br>";
    @Inject
    private ChatArchive archive;
    @Inject
    private Clock clock;
    @Inject
    private Event<ChatArrived> arrivals;

    /**
     * What is passed on.
     *
     * @param id          where it is stored; 0 where it is not, since an app took part
     * @param attachments encoded as in signals
     */
    record Note(long id, String html, String attachments, long seconds) {
    }

    /**
     * @param text    of all parts together
     * @param message the last part
     * @throws org.carillon.error.CarillonException if it cannot be taken
     */
    Note take(Identity sender, Identity recipient, String text, ChatMessage message) {
        String html = message.mime().equalsIgnoreCase(HTML) ? text : Entities.escape(text).replace("\n", LINE_BREAK);
        if (sender.app() || recipient.app()) {
            Note note = new Note(0, archive.clean(html), message.attachments(), now());
            arrivals.fire(new ChatArrived(recipient.guid()));
            return note;
        }
        StoredChat stored = archive.store(sender.guid(), recipient.guid(), html, decoded(message.attachments()), message.reference());
        return new Note(stored.id(), stored.html(), encoded(stored.attachments()), stored.at().getEpochSecond());
    }

    long now() {
        return clock.instant().getEpochSecond();
    }

    private static List<String> decoded(String attachments) {
        try {
            return Arrays.stream(attachments.split(" ")).filter(url -> !url.isEmpty()).map(url -> URLDecoder.decode(url, StandardCharsets.UTF_8)).toList();
        } catch (IllegalArgumentException e) {
            throw new InvalidValue("attach", "must be encoded URLs");
        }
    }

    private static String encoded(List<String> attachments) {
        return attachments.stream().map(url -> URLEncoder.encode(url, StandardCharsets.UTF_8)).collect(Collectors.joining(" "));
    }
}
