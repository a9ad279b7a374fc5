package org.carillon.secret;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** Every column of bytes in the schema is a secret that a rotation knows, or one of the few that are none. */
class SecretColumnTest {

    private static final Set<String> NO_SECRETS = Set.of("chat_file_part.bytes");
    private static final Pattern TABLE = Pattern.compile("^(?:create|alter) table (\\w+)");
    private static final Pattern BYTES = Pattern.compile("^\\s+(?:add column )?(\\w+)\\s+bytea\\b");

    @Test
    void everySecretOfTheSchemaIsSealedAgainByARotation() throws IOException {
        Set<String> known = Arrays.stream(SecretColumn.values()).map(SecretColumnTest::name).collect(Collectors.toCollection(TreeSet::new));
        Set<String> found = columns();
        found.removeAll(NO_SECRETS);
        assertEquals(known, found);
    }

    private static String name(SecretColumn column) {
        String[] words = column.update().split(" ");
        return words[1] + "." + words[3];
    }

    private static Set<String> columns() throws IOException {
        Set<String> columns = new TreeSet<>();
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/db/migration"))) {
            for (Path file : files.toList()) {
                take(Files.readAllLines(file, StandardCharsets.UTF_8), columns);
            }
        }
        return columns;
    }

    private static void take(List<String> lines, Set<String> columns) {
        String table = "";
        for (String line : lines) {
            Matcher begins = TABLE.matcher(line);
            table = begins.find() ? begins.group(1) : table;
            Matcher bytes = BYTES.matcher(line);
            if (bytes.find()) {
                columns.add(table + "." + bytes.group(1));
            }
        }
    }
}
