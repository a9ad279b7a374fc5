package org.carillon.admin.shell;

/** Something that the search of the bar found. */
public record Hit(Kind kind, String id, String title, String detail) {

    /** What was found, with the page that shows it. */
    public enum Kind {
        USER("pi-user", "/people/users.xhtml"),
        GROUP("pi-users", "/people/groups.xhtml"),
        TEMPLATE("pi-clone", "/people/templates.xhtml"),
        APP("pi-th-large", "/apps/objects.xhtml");

        private final String icon;
        private final String page;

        Kind(String icon, String page) {
            this.icon = icon;
            this.page = page;
        }

        public String page() {
            return page;
        }
    }

    public String key() {
        return kind + ":" + id;
    }

    public String icon() {
        return kind.icon;
    }

    public String kindKey() {
        return "kind." + kind;
    }
}
