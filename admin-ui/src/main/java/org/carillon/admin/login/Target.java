package org.carillon.admin.login;

import java.util.regex.Pattern;

/** The page to open after the log-in; a page of the console and nothing else, whatever a link says. */
final class Target {

    static final String HOME = "/index.xhtml";
    private static final Pattern PAGE = Pattern.compile("/(?:[a-z]+/)?[a-z]+\\.xhtml");

    private Target() {
    }

    static boolean fits(String path) {
        return path != null && PAGE.matcher(path).matches() && !path.equals("/login.xhtml") && !path.equals("/confirm.xhtml");
    }

    static String orHome(String path) {
        return fits(path) ? path : HOME;
    }
}
