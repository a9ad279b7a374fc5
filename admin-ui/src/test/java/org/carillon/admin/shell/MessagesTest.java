package org.carillon.admin.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.carillon.setting.SettingCatalogue;
import org.junit.jupiter.api.Test;

/** English and German say the same things, and everything that a page names is there. */
class MessagesTest {

    private static final Pattern USED = Pattern.compile("msg\\['([\\w.-]+)'\\]|words\\.text\\('([\\w.-]+)'|(?:words\\.(?:text|tell)|Words\\.text)\\((?:locale, )?\"([\\w.-]+)\"");
    private static final ResourceBundle ENGLISH = ResourceBundle.getBundle(Words.BUNDLE, Locale.ENGLISH);
    private static final ResourceBundle GERMAN = ResourceBundle.getBundle(Words.BUNDLE, Locale.GERMAN);

    @Test
    void bothLanguagesHaveTheSameTexts() {
        Set<String> german = new TreeSet<>(GERMAN.keySet());
        german.removeAll(settingKeys());
        Set<String> english = new TreeSet<>(ENGLISH.keySet());
        english.removeAll(settingKeys());
        assertEquals(english, german);
    }

    @Test
    void germanExplainsEverySetting() {
        Set<String> missing = new TreeSet<>(settingKeys());
        missing.removeAll(GERMAN.keySet());
        assertEquals(Set.of(), missing);
    }

    @Test
    void everyTextThatIsUsedExists() throws IOException {
        Set<String> missing = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main"))) {
            files.filter(f -> f.toString().endsWith(".xhtml") || f.toString().endsWith(".java")).map(MessagesTest::read)
                    .flatMap(text -> USED.matcher(text).results())
                    .map(m -> Stream.of(1, 2, 3).map(m::group).filter(Objects::nonNull).findFirst().orElseThrow())
                    .filter(key -> !key.endsWith(".") && !ENGLISH.containsKey(key)).forEach(missing::add);
        }
        assertEquals(Set.of(), missing);
    }

    @Test
    void everyPatternCanBeFilled() {
        for (ResourceBundle bundle : List.of(ENGLISH, GERMAN)) {
            bundle.keySet().stream().map(bundle::getString).filter(text -> text.contains("{0")).forEach(text ->
                    assertTrue(!new MessageFormat(text, bundle.getLocale()).format(new Object[] {2, 3, 4}).contains("{"), text));
        }
    }

    private static Set<String> settingKeys() {
        return SettingCatalogue.ALL.stream().map(s -> "setting." + s.key()).collect(Collectors.toSet());
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
