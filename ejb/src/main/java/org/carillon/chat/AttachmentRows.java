package org.carillon.chat;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

import org.carillon.directory.Guid;
import org.carillon.directory.Text;
import org.carillon.error.InvalidValue;
import org.carillon.error.LimitExceeded;
import org.carillon.setting.ChatSettings;
import org.carillon.setting.Settings;

/** Hangs files and links on messages, for the store of messages, in its transactions. */
@Dependent
class AttachmentRows {

    private static final int MAX_URL = 1_024;
    private static final int MAX_NAME = 128;
    private static final Set<String> SCHEMES = Set.of("http", "https");
    @PersistenceContext
    private EntityManager em;
    @Inject
    private FileLinks links;
    @Inject
    private Settings settings;

    /**
     * @param urls those of own files, each of which goes with one message only, or http and https addresses elsewhere
     * @throws InvalidValue  if one is neither
     * @throws LimitExceeded if there are too many
     */
    void add(long message, Guid author, List<String> urls) {
        int most = settings.get(ChatSettings.ATTACHMENTS);
        if (urls.size() > most) {
            throw new LimitExceeded("a message has at most " + most + " attachments");
        }
        for (int i = 0; i < urls.size(); i++) {
            em.persist(new StoredAttachment(message, i, attachment(message, author, urls.get(i))));
        }
        em.flush();
    }

    private ChatAttachment attachment(long message, Guid author, String url) {
        Optional<FileLinks.Link> own = links.read(url);
        if (own.isEmpty()) {
            return elsewhere(url);
        }
        StoredFile file = em.find(StoredFile.class, own.get().file(), LockModeType.PESSIMISTIC_WRITE);
        if (file == null || !file.owner().equals(author.value()) || !file.is(StoredFile.State.WHOLE) || file.message() != null) {
            throw new InvalidValue("attach", "must name files that were uploaded for this message");
        }
        file.attach(message);
        return new ChatAttachment(file.id(), file.name(), "");
    }

    private static ChatAttachment elsewhere(String url) {
        try {
            URI address = new URI(url);
            if (url.length() <= MAX_URL && address.getHost() != null && SCHEMES.contains(address.getScheme())) {
                String path = address.getPath();
                String name = path.substring(path.lastIndexOf('/') + 1);
                return new ChatAttachment(0, Text.lenient(name.isEmpty() ? address.getHost() : name, MAX_NAME), url);
            }
        } catch (URISyntaxException e) {
            throw new InvalidValue("attach", "must hold URLs");
        }
        throw new InvalidValue("attach", "must hold http or https URLs of at most " + MAX_URL + " characters");
    }

    void remove(long message) {
        em.createQuery("delete from StoredAttachment a where a.message = :message").setParameter("message", message).executeUpdate();
        em.createQuery("delete from StoredFile f where f.message = :message").setParameter("message", message).executeUpdate();
    }
}
