package org.carillon.admin.directory;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.carillon.contact.NumberRules;
import org.carillon.contact.ldap.AttributeMap;
import org.carillon.contact.ldap.LdapDirectory;
import org.carillon.contact.ldap.LdapSecurity;
import org.carillon.error.InvalidValue;

/** What the panel of an external directory edits. The password goes in and never comes out. */
public class DirectoryForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int USUAL_PORT = 389;
    private static final int USUAL_MILLIS = 2_000;
    private static final int USUAL_MOST = 50;
    /** Texts by the names of their fields; {@code port}, {@code time} and {@code most} are numbers. */
    private final Map<String, String> texts = new LinkedHashMap<>();
    /** Names of attributes by what they hold. */
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final boolean hasPassword;
    private boolean enabled;
    private boolean checks;
    private String security;
    private String password = "";

    /** A new one, as most directories are. */
    DirectoryForm(NumberRules here) {
        hasPassword = false;
        enabled = true;
        checks = true;
        security = LdapSecurity.STARTTLS.word();
        put("", "", USUAL_PORT, "", "", "", "", here, USUAL_MILLIS, USUAL_MOST);
        put(AttributeMap.USUAL);
    }

    DirectoryForm(LdapDirectory stored, boolean hasPassword) {
        this.hasPassword = hasPassword;
        enabled = stored.enabled();
        checks = stored.checks();
        security = stored.security().word();
        put(stored.name(), stored.host(), stored.port(), stored.bindDn(), stored.base(), stored.filter(), stored.authority(), stored.rules(),
                stored.timeMillis(), stored.most());
        put(stored.attributes());
    }

    private void put(String name, String host, int port, String bindDn, String base, String filter, String authority, NumberRules rules, int millis, int most) {
        texts.putAll(Map.of("name", name, "host", host, "port", Integer.toString(port), "bindDn", bindDn, "base", base, "filter", filter,
                "authority", authority, "time", Integer.toString(millis), "most", Integer.toString(most)));
        texts.putAll(Map.of("country", rules.country(), "area", rules.area(), "prefix", rules.prefix()));
    }

    private void put(AttributeMap map) {
        attributes.putAll(Map.of("display", map.display(), "first", map.first(), "last", map.last(), "company", map.company(), "work", map.work(),
                "mobile", map.mobile(), "home", map.home(), "fax", map.fax(), "mail", map.mail(), "sip", map.sip()));
    }

    /** @throws InvalidValue where something cannot be so */
    LdapDirectory directory() {
        return new LdapDirectory(text("name"), enabled, text("host"), number("port", "port"), LdapSecurity.of(security), checks, text("authority"),
                text("bindDn"), text("base"), text("filter"), new AttributeMap(of("display"), of("first"), of("last"), of("company"), of("work"),
                of("mobile"), of("home"), of("fax"), of("mail"), of("sip")),
                new NumberRules(text("country"), text("area"), text("prefix")), number("time", "time limit"), number("most", "most entries"));
    }

    private int number(String key, String field) {
        try {
            return Integer.parseInt(text(key));
        } catch (NumberFormatException e) {
            throw new InvalidValue(field, "must be a whole number");
        }
    }

    private String text(String key) {
        String value = texts.get(key);
        return value == null ? "" : value.strip();
    }

    private String of(String key) {
        return attributes.get(key);
    }

    public Map<String, String> getTexts() {
        return texts;
    }

    public Map<String, String> getAttributes() {
        return attributes;
    }

    public List<String> getSecurities() {
        return List.of(LdapSecurity.STARTTLS.word(), LdapSecurity.TLS.word(), LdapSecurity.NONE.word());
    }

    public boolean isHasPassword() {
        return hasPassword;
    }

    public boolean isEnabled() {
        return enabled;
    }

    public void setEnabled(boolean value) {
        enabled = value;
    }

    public boolean isChecks() {
        return checks;
    }

    public void setChecks(boolean value) {
        checks = value;
    }

    public String getSecurity() {
        return security;
    }

    public void setSecurity(String value) {
        security = value;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String value) {
        password = value == null ? "" : value;
    }
}
