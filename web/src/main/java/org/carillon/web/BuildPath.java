package org.carillon.web;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A path with a build number before the file: the same file, under an address that changes with each build. A build
 * number is hex with at least one digit, so that no directory is taken for one. Only plain file names are followed, for a
 * forward may reach what a request may not.
 *
 * @param build  the number in the path
 * @param target the path without it
 */
record BuildPath(String build, String target) {

    private static final Pattern FORM = Pattern.compile(
            "(/PBX0/(?:APPCLIENT|APPS/[A-Za-z0-9_-]+)/)((?=[a-fA-F]*[0-9])[0-9a-fA-F]+)/([A-Za-z0-9_-][A-Za-z0-9._-]*(?:/[A-Za-z0-9_-][A-Za-z0-9._-]*)*)");

    static Optional<BuildPath> of(String path) {
        Matcher parts = FORM.matcher(path);
        return parts.matches() ? Optional.of(new BuildPath(parts.group(2), parts.group(1) + parts.group(3))) : Optional.empty();
    }
}
