package org.carillon.admin.app;

import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.carillon.admin.shell.CsvDownload;
import org.carillon.directory.AppView;
import org.carillon.directory.Directory;

/** The list of app objects. */
@Named("apps")
@ViewScoped
public class AppsView implements Serializable {

    private static final long serialVersionUID = 1L;
    @Inject
    private transient Directory directory;
    private String filter = "";

    public List<AppView> getRows() {
        String part = filter.strip().toLowerCase(Locale.ROOT);
        return directory.apps().stream().filter(a -> Stream.of(a.cn(), a.dn(), a.name().value(), a.url())
                .anyMatch(t -> t.toLowerCase(Locale.ROOT).contains(part))).toList();
    }

    /** The list is made anew for every answer. */
    public void applyFilter() {
        filter = filter.strip();
    }

    public void download() throws IOException {
        CsvDownload.send("apps", List.of("name", "cn", "dn", "url", "apis", "groups", "for everyone"), getRows().stream()
                .map(a -> List.of(a.name().value(), a.cn(), a.dn(), a.url(), String.join(";", a.apis()), String.join(";", a.groups()),
                        Boolean.toString(a.forEveryone()))));
    }

    public String getFilter() {
        return filter;
    }

    public void setFilter(String value) {
        filter = value;
    }
}
