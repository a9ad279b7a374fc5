package org.carillon.admin.session;

import java.util.List;
import java.util.Map;

/** What a user agent is, in words that people know: "Firefox on Windows". */
final class DeviceName {

    private static final List<Map.Entry<String, String>> PROGRAMS = List.of(Map.entry("Edg", "Edge"), Map.entry("OPR", "Opera"),
            Map.entry("Firefox", "Firefox"), Map.entry("HeadlessChrome", "Chrome"), Map.entry("Chrome", "Chrome"), Map.entry("Safari", "Safari"));
    private static final List<Map.Entry<String, String>> SYSTEMS = List.of(Map.entry("Windows", "Windows"), Map.entry("Android", "Android"),
            Map.entry("iPhone", "iPhone"), Map.entry("iPad", "iPad"), Map.entry("Mac OS X", "macOS"), Map.entry("CrOS", "ChromeOS"),
            Map.entry("Linux", "Linux"));
    private static final int LONGEST = 60;

    /** @param program null where none of the known ones is recognised */
    record Parts(String program, String system, String raw) {
    }

    private DeviceName() {
    }

    static Parts of(String userAgent) {
        String program = first(PROGRAMS, userAgent);
        String system = first(SYSTEMS, userAgent);
        return new Parts(program, system, userAgent.length() > LONGEST ? userAgent.substring(0, LONGEST) + "…" : userAgent);
    }

    private static String first(List<Map.Entry<String, String>> known, String text) {
        return known.stream().filter(k -> text.contains(k.getKey())).map(Map.Entry::getValue).findFirst().orElse(null);
    }
}
