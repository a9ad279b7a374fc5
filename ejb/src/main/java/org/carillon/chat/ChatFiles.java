package org.carillon.chat;

import java.time.Clock;
import java.util.List;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

import org.carillon.directory.Guid;
import org.carillon.directory.Text;
import org.carillon.error.InvalidValue;
import org.carillon.error.LimitExceeded;
import org.carillon.error.NotFound;
import org.carillon.setting.ChatSettings;
import org.carillon.setting.Settings;

/**
 * Files in the database, in parts of their own: no transaction is as long as an upload, no memory as large as a file, and a crash
 * leaves a file that is not whole, which nobody can read and {@link ChatKeeper} takes away.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ChatFiles {

    static final long MEGABYTE = 1_048_576;
    private static final int NAME_LENGTH = 128;
    private static final int WAITING = 50;
    @PersistenceContext
    private EntityManager em;
    @Inject
    private ConversationRows conversations;
    @Inject
    private FileTypes types;
    @Inject
    private FileLinks links;
    @Inject
    private Settings settings;
    @Inject
    private Clock clock;

    /** A buffer to be filled. @param url where, relative to the host of the PBX */
    public record Buffer(long id, String url) {
    }

    /**
     * @throws InvalidValue  if files of that name are not allowed
     * @throws LimitExceeded if the user has too many files, or too many that hang on no message
     */
    public Buffer create(Guid owner, String name) {
        String checked = Text.required("name", name, NAME_LENGTH);
        if (checked.indexOf('/') >= 0 || checked.indexOf('\\') >= 0) {
            throw new InvalidValue("name", "must be the name of a file, without folders");
        }
        types.checkName(checked);
        if (loose(owner) >= WAITING) {
            throw new LimitExceeded("there are " + WAITING + " files that hang on no message");
        }
        requireRoom(owner, 1);
        StoredFile file = new StoredFile(conversations.number(), owner.value(), checked, clock.instant());
        em.persist(file);
        return new Buffer(file.id(), links.upload(file.id(), owner, checked));
    }

    private long loose(Guid owner) {
        return em.createQuery("select count(f) from StoredFile f where f.owner = :owner and f.message is null", Long.class)
                .setParameter("owner", owner.value()).getSingleResult();
    }

    /* Bytes that are on their way count when they have come. */
    private void requireRoom(Guid owner, long bytes) {
        long used = em.createQuery("select coalesce(sum(f.size), 0) from StoredFile f where f.owner = :owner", Long.class)
                .setParameter("owner", owner.value()).getSingleResult();
        if (used + bytes > settings.get(ChatSettings.MEGABYTES_PER_USER) * MEGABYTE) {
            throw new LimitExceeded("the files of this user take too much room");
        }
    }

    /** Begins to fill a buffer. @return the name of the file @throws NotFound unless it is there, empty, and the owner's */
    public String begin(long id, Guid owner) {
        StoredFile file = locked(id, owner);
        if (!file.is(StoredFile.State.EMPTY)) {
            throw new NotFound("the empty file");
        }
        file.state(StoredFile.State.FILLING);
        return file.name();
    }

    public void part(long id, int position, byte[] bytes) {
        em.createNativeQuery("insert into chat_file_part (file, position, bytes) values (:file, :position, :bytes)")
                .setParameter("file", id).setParameter("position", position).setParameter("bytes", bytes).executeUpdate();
    }

    /** All parts are there. @throws LimitExceeded if the user's files take too much room now */
    public void finish(long id, Guid owner, String type, long size) {
        requireRoom(owner, size);
        locked(id, owner).whole(type, size);
    }

    /** The upload broke: the buffer is empty again. */
    public void giveUp(long id, Guid owner) {
        StoredFile file = em.find(StoredFile.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (file != null && file.owner().equals(owner.value()) && file.is(StoredFile.State.FILLING)) {
            em.createNativeQuery("delete from chat_file_part where file = :file").setParameter("file", id).executeUpdate();
            file.state(StoredFile.State.EMPTY);
        }
    }

    private StoredFile locked(long id, Guid owner) {
        StoredFile file = em.find(StoredFile.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (file == null || !file.owner().equals(owner.value())) {
            throw new NotFound("the file");
        }
        return file;
    }

    /** @throws NotFound unless it is whole, and the reader is its owner or in the conversation of its message */
    public ChatFile open(long id, Guid reader) {
        StoredFile file = em.find(StoredFile.class, id);
        if (file == null || !file.is(StoredFile.State.WHOLE) || !mayRead(file, reader)) {
            throw new NotFound("the file");
        }
        return file.view();
    }

    private boolean mayRead(StoredFile file, Guid reader) {
        if (file.message() == null) {
            return file.owner().equals(reader.value());
        }
        return conversations.member(em.find(StoredMessage.class, file.message()).conversation(), reader).isPresent();
    }

    /** One part; empty after the last one. */
    public byte[] read(long id, int position) {
        List<?> found = em.createNativeQuery("select bytes from chat_file_part where file = :file and position = :position", byte[].class)
                .setParameter("file", id).setParameter("position", position).getResultList();
        return found.isEmpty() ? new byte[0] : (byte[]) found.get(0);
    }
}
