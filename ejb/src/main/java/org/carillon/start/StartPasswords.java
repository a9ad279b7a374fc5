package org.carillon.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Passwords of the first start: given by the environment, or generated. Generated ones go to a file that only the owner
 * can read, for the run command to show once and delete; they reach no log.
 */
@ApplicationScoped
public class StartPasswords {

    private static final String ALPHABET = "abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int LENGTH = 16;
    @Inject
    private SecureRandom random;
    private final Map<String, String> generated = new LinkedHashMap<>();

    /** The password for a purpose, generated where the variable is not set. */
    public String choose(String purpose, String variable) {
        String given = System.getenv(variable);
        if (given != null && !given.isBlank()) {
            return given;
        }
        return generated.computeIfAbsent(purpose, p -> generate());
    }

    /** One that nobody needs to know, of an object that only the PBX itself uses. */
    public String generate() {
        return random.ints(LENGTH, 0, ALPHABET.length())
                .collect(StringBuilder::new, (text, i) -> text.append(ALPHABET.charAt(i)), StringBuilder::append).toString();
    }

    void write() {
        if (generated.isEmpty()) {
            return;
        }
        Path file = Path.of(System.getProperty("carillon.data", "data"), "first-start.txt");
        StringBuilder text = new StringBuilder();
        generated.forEach((purpose, password) -> text.append(purpose).append('=').append(password).append('\n'));
        try {
            Files.deleteIfExists(file);
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException("the generated passwords cannot be handed over", e);
        } finally {
            generated.clear();
        }
    }
}
