package org.carillon.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every file that a page of the build names, in its import map too, is there: in the web folder, or in a jar that the container
 * serves.
 */
class PageFilesTest {

    private static final Path ROOT = Path.of("src/main/webapp");
    private static final Path BUILT = Path.of("target/pages");
    private static final Set<String> OUTSIDE = Set.of("dompurify", "js-sha256");
    private static final Path BUNDLES = Path.of("target/bundles");
    private static final Pattern MODULE = Pattern.compile("<script type=\"module\" src=\"([^\"]+)\"");
    /** A statement, not such words in a text. */
    private static final Pattern IMPORT = Pattern.compile("(?m)(?:^|[;}])import(?:[^\"'();]*from)?\\s*\"([^\"]+)\"");
    private static final Pattern FILE = Pattern.compile("\"(/[^\"]+\\.(?:js|css))\"");

    @Test
    void aPageOfTheBuildForEachInTheSource() throws IOException {
        assertEquals(pagesIn(ROOT), pagesIn(BUILT));
    }

    static List<String> pages() throws IOException {
        return pagesIn(ROOT);
    }

    private static List<String> pagesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(file -> folder.relativize(file).toString()).filter(name -> name.endsWith(".htm")).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyFileOfThePageIsServed(String page) throws IOException {
        String text = Files.readString(BUILT.resolve(page));
        assertFalse(text.contains("${"), () -> "left open: " + text);
        assertTrue(text.contains("<script type=\"importmap\">"), text);
        List<String> missing = new ArrayList<>();
        Matcher files = FILE.matcher(text);
        int found = 0;
        while (files.find()) {
            found++;
            String path = files.group(1).substring(1);
            URL inJar = getClass().getResource("/META-INF/resources/" + path);
            if (inJar == null && !Files.exists(ROOT.resolve(path))) {
                missing.add(path);
            }
        }
        assertTrue(found > 3, "the page names " + found + " files");
        assertTrue(missing.isEmpty(), "missing: " + missing);
    }

    /** Where the build has a bundler: the script of each page has all its modules with it, but those that are no modules. */
    @ParameterizedTest
    @MethodSource("pages")
    void theScriptOfThePageImportsNoOther(String page) throws IOException {
        assumeTrue(Files.isDirectory(BUNDLES), "there is no bundler for this machine");
        Matcher script = MODULE.matcher(Files.readString(BUILT.resolve(page)));
        assertTrue(script.find(), page);
        Matcher imports = IMPORT.matcher(Files.readString(BUNDLES.resolve(page).resolveSibling(script.group(1))));
        assertEquals(Set.of(), imports.results().map(found -> found.group(1)).filter(name -> !OUTSIDE.contains(name)).collect(Collectors.toSet()));
    }
}
