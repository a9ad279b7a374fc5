package org.carillon.admin.shell;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.carillon.admin.shell.Hit.Kind;
import org.carillon.directory.Directory;
import org.carillon.directory.DirectorySearch;
import org.carillon.directory.Guid;
import org.carillon.directory.ObjectDetails;
import org.carillon.directory.UserQuery;

/** The search of the bar: any object by a part of its names or number, or by its guid. */
@Named
@RequestScoped
public class Finder {

    private static final int USERS = 8;
    private static final int OTHERS = 4;
    @Inject
    private DirectorySearch search;
    @Inject
    private Directory directory;
    private String chosen;

    public List<Hit> find(String text) {
        String part = text.strip().toLowerCase(Locale.ROOT);
        List<Hit> hits = new ArrayList<>(byGuid(part));
        search.userRows(new UserQuery(part, UserQuery.Sort.CN, false), 0, USERS)
                .forEach(u -> hits.add(new Hit(Kind.USER, u.guid().toString(), title(u.cn(), u.dn()), join(u.name(), u.number()))));
        some(directory.apps().stream().filter(a -> contains(part, a.cn(), a.dn(), a.name().value()))
                .map(a -> new Hit(Kind.APP, a.guid().toString(), a.title(), a.name().value())), hits);
        some(search.groups().stream().filter(g -> contains(part, g.name())).map(g -> new Hit(Kind.GROUP, g.name(), g.name(), "")), hits);
        some(search.templates().stream().filter(t -> contains(part, t.cn()))
                .map(t -> new Hit(Kind.TEMPLATE, t.guid().toString(), t.cn(), "")), hits);
        return hits;
    }

    /** Goes to the page of what was chosen, with its panel open. */
    public void open() throws IOException {
        int colon = chosen.indexOf(':');
        Kind kind = Kind.valueOf(chosen.substring(0, colon));
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        external.redirect(external.getRequestContextPath() + kind.page() + "?open="
                + URLEncoder.encode(chosen.substring(colon + 1), StandardCharsets.UTF_8));
    }

    public String getChosen() {
        return chosen;
    }

    public void setChosen(String value) {
        chosen = value;
    }

    private List<Hit> byGuid(String text) {
        String hex = text.replace("-", "");
        if (hex.length() != 32 || !hex.chars().allMatch(c -> Character.digit(c, 16) >= 0)) {
            return List.of();
        }
        Guid guid = Guid.parse(hex);
        return search.object(guid).map(o -> List.of(new Hit(kind(o), hex, title(o.cn(), o.dn()), join(o.name(), o.number()))))
                .orElse(List.of());
    }

    private Kind kind(ObjectDetails object) {
        return directory.user(object.guid()).isPresent() ? Kind.USER : directory.app(object.guid()).isPresent() ? Kind.APP : Kind.TEMPLATE;
    }

    private static void some(Stream<Hit> found, List<Hit> hits) {
        found.limit(OTHERS).forEach(hits::add);
    }

    private static boolean contains(String part, String... texts) {
        return Stream.of(texts).anyMatch(t -> t.toLowerCase(Locale.ROOT).contains(part));
    }

    private static String title(String cn, String dn) {
        return dn.isEmpty() ? cn : dn;
    }

    private static String join(String name, String number) {
        return number.isEmpty() ? name : name + " · " + number;
    }
}
