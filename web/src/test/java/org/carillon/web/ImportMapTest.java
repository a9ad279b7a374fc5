package org.carillon.web;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every file that an import map or a preload names is there: in the web folder, or in a jar that the container serves. */
class ImportMapTest {

    private static final Path ROOT = Path.of("src/main/webapp");
    private static final Pattern FILE = Pattern.compile("\"(/[^\"]+\\.(?:js|css))\"");

    @ParameterizedTest
    @ValueSource(strings = {"PBX0/APPCLIENT/appclient.htm", "PBX0/APPCLIENT/confirm.htm", "PBX0/APPS/profile/profile.htm"})
    void everyFileOfThePageIsServed(String page) throws IOException {
        List<String> missing = new ArrayList<>();
        Matcher files = FILE.matcher(Files.readString(ROOT.resolve(page)));
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
}
