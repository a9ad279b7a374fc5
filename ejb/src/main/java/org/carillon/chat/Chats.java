package org.carillon.chat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Local;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.carillon.concurrent.KeyedExecutor;
import org.carillon.directory.Guid;
import org.carillon.error.LimitExceeded;
import org.carillon.setting.ChatSettings;
import org.carillon.setting.Settings;

/**
 * Messages that are kept. Those of one conversation are stored one after the other and announced in that order; who writes one
 * waits until it is committed, not until it was announced.
 */
@Singleton
@LocalBean
@Local(ChatArchive.class)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Chats implements ChatArchive {

    private static final int LANES = 16;
    @Inject
    private ChatStore store;
    @Inject
    private ChatEdits edits;
    @Inject
    private ChatReader reader;
    @Inject
    private ReadMarks marks;
    @Inject
    private ChatRates rates;
    @Inject
    private FileLinks links;
    @Inject
    private Settings settings;
    @Inject
    private Event<ChatStored> stored;
    @Inject
    private Event<ChatChanged> changed;
    @Inject
    private Event<ChatRead> read;
    @Resource
    private ManagedExecutorService executor;
    private KeyedExecutor lanes;
    private final Object[] writers = Stream.generate(Object::new).limit(LANES).toArray();

    @PostConstruct
    void start() {
        lanes = new KeyedExecutor(executor, LANES);
    }

    @Override
    public StoredChat store(Guid sender, Guid recipient, String html, List<String> attachments, String clientId) {
        return chat(post(new Draft(sender, new Target.User(recipient), html, attachments, clientId, 0, Set.of())));
    }

    @Override
    public List<StoredChat> unread(Guid user, int most) {
        return reader.unread(user, most).stream().map(this::chat).toList();
    }

    @Override
    public String clean(String html) {
        return ChatHtml.clean(html, settings.get(ChatSettings.TEXT_LENGTH)).html();
    }

    private StoredChat chat(ChatMessage message) {
        return new StoredChat(message.id(), message.author(), message.recipient(), message.html(),
                message.attachments().stream().map(attachment -> links.download(attachment, message.recipient())).toList(), message.at());
    }

    /**
     * Stores a message; one that was sent before is given back as it was stored.
     *
     * @throws LimitExceeded if the author writes too often
     */
    public ChatMessage post(Draft draft) {
        rates.take(draft.author());
        return inOrder(key(draft), () -> store.post(draft), posted -> {
            if (posted instanceof Posted.Fresh fresh) {
                stored.fire(new ChatStored(fresh.message(), fresh.members()));
            }
        }).message();
    }

    /**
     * Gives a message of the author another text.
     *
     * @param tags other ones; empty: the message keeps its own
     */
    public ChatMessage update(Guid author, long id, String html, Optional<Set<String>> tags) {
        rates.take(author);
        return inOrder(key(reader.message(author, id)), () -> edits.update(author, id, html, tags), changed::fire).message();
    }

    /** Takes a message of the author away. */
    public void delete(Guid author, long id) {
        inOrder(key(reader.message(author, id)), () -> edits.delete(author, id), changed::fire);
    }

    /**
     * A page of a conversation, the newest message first. With the newest page all of it counts as read.
     *
     * @param older only messages before that moment; null for the newest
     */
    public List<ChatMessage> read(Guid user, Target with, Instant older, int count) {
        List<ChatMessage> page = reader.page(user, with, older, count);
        if (older == null && !page.isEmpty()) {
            announce(marks.read(user, page.get(0).id()));
        }
        return page;
    }

    /** The user has seen everything of that conversation. */
    public void readAll(Guid user, Target with) {
        announce(marks.readAll(user, with));
    }

    /** The user has seen everything up to that message. */
    public void readTo(Guid user, long message) {
        announce(marks.read(user, message));
    }

    private void announce(Optional<ChatRead> news) {
        news.ifPresent(done -> lanes.execute(done.user(), () -> read.fire(done)));
    }

    private static Object key(Draft draft) {
        return draft.to() instanceof Target.Group group ? group.id() : Set.copyOf(List.of(draft.author(), ((Target.User) draft.to()).partner()));
    }

    private static Object key(ChatMessage message) {
        return message.inGroup() ? message.conversation() : Set.copyOf(List.of(message.author(), message.recipient()));
    }

    /* The order in which changes are stored is that in which they are announced; nothing is sent meanwhile. */
    private <T> T inOrder(Object key, Supplier<T> change, Consumer<T> announcement) {
        synchronized (writers[Math.floorMod(key.hashCode(), LANES)]) {
            T done = change.get();
            lanes.execute(key, () -> announcement.accept(done));
            return done;
        }
    }
}
