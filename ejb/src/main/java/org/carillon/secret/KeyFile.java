package org.carillon.secret;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * The file that holds the key ring, outside the database and readable by its owner alone (mode 0600).
 * One line a key, {@code <id> <base64>}, the active one first. A write goes to a new file which is forced to disk and
 * then renamed over the old one: a crash leaves either the old ring or the new one.
 */
public final class KeyFile {

    private final Path path;

    public KeyFile(Path path) {
        this.path = path;
    }

    Optional<KeyRing> read() throws IOException {
        if (!Files.exists(path)) {
            return Optional.empty();
        }
        Map<Integer, SecretKey> keys = new LinkedHashMap<>();
        Integer active = null;
        for (String line : Files.readAllLines(path, StandardCharsets.US_ASCII)) {
            String[] parts = line.strip().split(" ");
            if (parts.length != 2) {
                throw new IOException("the key file is damaged");
            }
            int id = Integer.parseInt(parts[0]);
            keys.put(id, new SecretKeySpec(Base64.getDecoder().decode(parts[1]), "AES"));
            active = active == null ? Integer.valueOf(id) : active;
        }
        if (active == null) {
            throw new IOException("the key file is empty");
        }
        return Optional.of(new KeyRing(active, keys));
    }

    void write(KeyRing ring) throws IOException {
        StringBuilder text = new StringBuilder();
        appendKey(text, ring.activeId(), ring.active());
        ring.keys().forEach((id, key) -> {
            if (id != ring.activeId()) {
                appendKey(text, id, key);
            }
        });
        Files.createDirectories(path.getParent());
        Path fresh = path.resolveSibling(path.getFileName() + ".new");
        Files.deleteIfExists(fresh);
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        Set<StandardOpenOption> options = EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (FileChannel channel = FileChannel.open(fresh, options, ownerOnly)) {
            ByteBuffer bytes = StandardCharsets.US_ASCII.encode(text.toString());
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
        Files.move(fresh, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        try (FileChannel folder = FileChannel.open(path.getParent(), StandardOpenOption.READ)) {
            folder.force(true);
        }
    }

    private static void appendKey(StringBuilder text, int id, SecretKey key) {
        text.append(id).append(' ').append(Base64.getEncoder().encodeToString(key.getEncoded())).append('\n');
    }
}
