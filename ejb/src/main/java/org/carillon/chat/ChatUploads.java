package org.carillon.chat;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.concurrent.Semaphore;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.carillon.directory.Guid;
import org.carillon.error.InvalidValue;
import org.carillon.error.LimitExceeded;
import org.carillon.setting.ChatSettings;
import org.carillon.setting.Settings;

/** Fills buffers from streams, a bounded number at a time, each in a bounded time. */
@ApplicationScoped
public class ChatUploads {

    static final int PART_BYTES = 262_144;
    private static final int AT_ONCE = 16;
    private static final Duration LONGEST = Duration.ofMinutes(10);
    private final Semaphore places = new Semaphore(AT_ONCE);
    @Inject
    private ChatFiles files;
    @Inject
    private FileTypes types;
    @Inject
    private Settings settings;
    @Inject
    private Clock clock;

    public ChatUploads() {
    }

    ChatUploads(ChatFiles files, FileTypes types, Settings settings, Clock clock) {
        this.files = files;
        this.types = types;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * @throws InvalidValue  if it is of a type that is not allowed
     * @throws LimitExceeded if it is too large, takes too long, or too many are under way
     * @throws IOException   if the stream breaks
     */
    public void fill(long file, Guid owner, InputStream content) throws IOException {
        if (!places.tryAcquire()) {
            throw new LimitExceeded("too many files are on their way");
        }
        try {
            String name = files.begin(file, owner);
            boolean whole = false;
            try {
                store(file, owner, name, content);
                whole = true;
            } finally {
                if (!whole) {
                    files.giveUp(file, owner);
                }
            }
        } finally {
            places.release();
        }
    }

    private void store(long file, Guid owner, String name, InputStream content) throws IOException {
        Instant end = clock.instant().plus(LONGEST);
        long most = settings.get(ChatSettings.FILE_MEGABYTES) * ChatFiles.MEGABYTE;
        String type = "";
        long size = 0;
        byte[] part = content.readNBytes(PART_BYTES);
        for (int position = 0; position == 0 || part.length > 0; position++) {
            size += part.length;
            if (size > most) {
                throw new LimitExceeded("the file is larger than " + most / ChatFiles.MEGABYTE + " megabytes");
            }
            if (clock.instant().isAfter(end)) {
                throw new LimitExceeded("the file came too slowly");
            }
            if (position == 0) {
                type = types.checkContent(name, Arrays.copyOf(part, Math.min(part.length, FileTypes.HEAD_BYTES)));
            }
            files.part(file, position, part);
            part = content.readNBytes(PART_BYTES);
        }
        files.finish(file, owner, type, size);
    }
}
