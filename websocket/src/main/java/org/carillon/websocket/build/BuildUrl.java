package org.carillon.websocket.build;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The rule of CheckBuild (appwebsocket.md section 11): the component before the file name of a page is the build number,
 * put in or replaced where it is missing or old. Applied to its own result it changes nothing, or pages would reload for
 * ever. A directory named like hex digits (cafe) is no build number: below APPS the first component is always the app,
 * and elsewhere a build number has at least one digit.
 */
public final class BuildUrl {

    private static final Pattern URL = Pattern.compile("([^?#]*/)([^/?#]*)([?#].*)?", Pattern.DOTALL);
    private static final Pattern BUILD = Pattern.compile("(?=.*[0-9])[0-9a-fA-F]+");
    private static final Pattern APP_ROOT = Pattern.compile(".*/APPS/[^/]+/", Pattern.DOTALL);
    private static final int MAX_LENGTH = 8_192;

    private BuildUrl() {
    }

    /** The URL that the page should be loaded from, or empty if it is there already or the URL is unusable. */
    public static Optional<String> corrected(String url, String build) {
        return current(url, build).filter(corrected -> !corrected.equals(url));
    }

    /** The URL with the current build, or empty if it is unusable. */
    public static Optional<String> current(String url, String build) {
        Matcher parts = URL.matcher(url);
        if (url.length() > MAX_LENGTH || !parts.matches()) {
            return Optional.empty();
        }
        if (parts.group(1).endsWith("/" + build + "/")) {
            return Optional.of(url);
        }
        String folder = withoutBuild(parts.group(1));
        String rest = parts.group(3) == null ? "" : parts.group(3);
        return Optional.of(folder + build + "/" + parts.group(2) + rest);
    }

    private static String withoutBuild(String folder) {
        int start = folder.lastIndexOf('/', folder.length() - 2) + 1;
        String last = folder.substring(start, Math.max(start, folder.length() - 1));
        String parent = folder.substring(0, start);
        boolean isBuild = BUILD.matcher(last).matches() && !parent.endsWith("//") && !APP_ROOT.matcher(folder).matches();
        return isBuild ? parent : folder;
    }
}
