package org.carillon.apps;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.carillon.error.InvalidValue;

/**
 * The text of a home screen, read as far as the PBX writes in it itself. It is a list of app links separated by commas
 * (myapps.md section 10.4); one entry is no app: {@code @client#<api>=<app>&...} holds the user's standard apps, where
 * the client of the PBX keeps them, because the protocol has no other place that follows the user. Everything else is
 * kept as it came.
 */
public record HomeLinks(List<String> links) {

    private static final String ENTRY = "@client";
    private static final Pattern API = Pattern.compile("[A-Za-z0-9._-]{1,128}");
    private static final Pattern APP = Pattern.compile("[^\\p{Cntrl}\\s,]{0,128}");
    private static final int MOST = 64;

    public static HomeLinks parse(String text) {
        return new HomeLinks(Arrays.stream(text.split(",")).map(String::strip).filter(link -> !link.isEmpty()).toList());
    }

    /** @throws InvalidValue unless both are names; the name of the app may be empty */
    static void checkChoice(String api, String app) {
        if (!API.matcher(api).matches()) {
            throw new InvalidValue("api", "must be the name of a Client API");
        }
        if (!APP.matcher(app).matches()) {
            throw new InvalidValue("app", "must be the name of an app");
        }
    }

    /** Names of the chosen apps by API. */
    public Map<String, String> standardApps() {
        Map<String, String> chosen = new TreeMap<>();
        links.stream().filter(HomeLinks::isEntry).findFirst().ifPresent(entry -> {
            for (String pair : entry.substring(entry.indexOf('#') + 1).split("&")) {
                int at = pair.indexOf('=');
                if (at > 0 && API.matcher(pair.substring(0, at)).matches() && chosen.size() < MOST) {
                    chosen.put(pair.substring(0, at), decode(pair.substring(at + 1)));
                }
            }
        });
        return chosen;
    }

    HomeLinks choose(String api, String app) {
        Map<String, String> chosen = standardApps();
        if (app.isEmpty()) {
            chosen.remove(api);
        } else {
            chosen.put(api, app);
        }
        List<String> changed = new ArrayList<>(links.stream().filter(link -> !isEntry(link)).toList());
        if (!chosen.isEmpty()) {
            changed.add(ENTRY + "#" + chosen.entrySet().stream().map(e -> e.getKey() + "=" + encode(e.getValue())).collect(Collectors.joining("&")));
        }
        return new HomeLinks(List.copyOf(changed));
    }

    private static boolean isEntry(String link) {
        return link.startsWith(ENTRY + "#");
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /* A broken escape is left as it is: links are stored by many programs. */
    private static String decode(String value) {
        try {
            return URLDecoder.decode(value.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return value;
        }
    }

    @Override
    public String toString() {
        return String.join(",", links);
    }
}
