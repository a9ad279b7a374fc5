package org.carillon.admin.fault;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.carillon.admin.shell.Words;

/** The rules of the services in the words of the console; what is not known here is shown as the service says it. */
final class FaultWords {

    /** Rule of a service, to the key of its text; groups of the pattern are the values of the text. */
    private static final Map<Pattern, String> RULES = Map.ofEntries(
            rule("is missing", "missing"),
            rule("is already in use", "taken"),
            rule("not found", "gone"),
            rule("was changed since it was read", "changed"),
            rule("are missing", "missing"),
            rule("must be within ten years from now", "ten-years"),
            rule("is unknown", "unknown"),
            rule("are too many", "too-many"),
            rule("must not be more than (\\d+)", "at-most"),
            rule("must not be longer than (\\d+) characters", "too-long"),
            rule("must have at least (\\d+) characters", "too-short"),
            rule("must not contain control characters", "control"),
            rule("must not contain a comma", "comma"),
            rule("must not begin or end with a blank", "blank"),
            rule("must be from (-?\\d+) to (\\d+)", "range"),
            rule("must be a whole number", "whole"),
            rule("must be true or false", "switch"),
            rule("must be 32 hex digits", "guid"),
            rule("must be 1 to (\\d+) letters, digits or (.+)", "letters"),
            rule("must be 1 to (\\d+) digits, \\* or #", "digits"),
            rule("must have the form (\\S+)", "form"),
            rule("must have the form (\\S+) without a password", "form-without-password"),
            rule("must begin with https://, http:// or webcal://", "calendar"),
            rule("must have a host and no password", "calendar"),
            rule("must be an address", "calendar"),
            rule("must be a user, a domain or a group", "rule"),
            rule("must be the name of an attribute", "attribute"),
            rule("must be a distinguished name", "dn"),
            rule("must be a search filter in brackets", "ldap-filter"),
            rule("must be in PEM form", "pem"),
            rule("must be a name or an address", "host"),
            rule("must be a country code without plus", "country"),
            rule("must be an area code without its first 0", "area"),
            rule("must be a number with plus and country code", "prefix"),
            rule("of an app must not begin with a digit", "app-digit"),
            rule("would be missing: this is the last one", "last-administrator"));
    /** Names that the services give to values, the longer ones first. */
    static final List<String> FIELDS = List.of("groups with access", "directory name", "search base", "time limit", "most entries", "bind DN", "country", "area",
            "prefix", "filter", "host", "port", "encryption", "the directory", "file", "for everyone", "display name", "token name", "device text", "device app",
            "hardware id", "second factor", "certificate check", "certificate", "unlicensed", "licences", "administrator", "description", "visibility", "web socket", "long name", "templates",
            "location", "password", "template", "website", "devices", "unlisted", "number", "calendar", "e-mail", "groups", "hidden", "locked",
            "scopes", "expiry", "critical", "rules", "group", "node", "name", "rule", "guid", "apps", "APIs", "api", "URL", "the token", "the object", "the user",
            "a referenced object", "a value");

    private FaultWords() {
    }

    /** What is wrong, without the name of the field, as a sentence to stand beside it. */
    static String rule(Locale locale, String field, String message) {
        String rule = message.startsWith(field + " ") ? message.substring(field.length() + 1) : message;
        return RULES.entrySet().stream().map(known -> {
            Matcher matcher = known.getKey().matcher(rule);
            return matcher.matches() ? Words.text(locale, "fault." + known.getValue(), groups(matcher)) : null;
        }).filter(text -> text != null).findFirst().orElse(rule);
    }

    /** The whole message, with the name of the field in front. */
    static String sentence(Locale locale, String message) {
        return FIELDS.stream().filter(field -> message.startsWith(field + " ")).findFirst()
                .map(field -> name(locale, field) + ": " + rule(locale, field, message)).orElse(message);
    }

    static String name(Locale locale, String field) {
        String key = "field." + field.replace(' ', '-');
        String name = Words.text(locale, key);
        return name.equals(key) ? field : name;
    }

    private static Object[] groups(Matcher matcher) {
        Object[] values = new Object[matcher.groupCount()];
        for (int i = 0; i < values.length; i++) {
            values[i] = matcher.group(i + 1);
        }
        return values;
    }

    private static Map.Entry<Pattern, String> rule(String pattern, String key) {
        return Map.entry(Pattern.compile(pattern), key);
    }
}
