package org.carillon.admin.group;

import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.carillon.admin.shell.CsvDownload;
import org.carillon.directory.AppView;
import org.carillon.directory.Directory;
import org.carillon.directory.DirectorySearch;
import org.carillon.directory.GroupRow;

/** The list of groups; a group exists as long as it has members. */
@Named("groups")
@ViewScoped
public class GroupsView implements Serializable {

    private static final long serialVersionUID = 1L;
    @Inject
    private transient DirectorySearch search;
    @Inject
    private transient Directory directory;
    private List<GroupRow> all;
    private List<GroupRow> rows;
    private String filter = "";

    @PostConstruct
    public void load() {
        all = search.groups();
        applyFilter();
    }

    public void applyFilter() {
        String part = filter.strip().toLowerCase(Locale.ROOT);
        rows = all.stream().filter(g -> g.name().toLowerCase(Locale.ROOT).contains(part)).toList();
    }

    /** Apps that members of the group may use. */
    public List<AppView> apps(String group) {
        return directory.apps().stream().filter(a -> a.groups().contains(group)).toList();
    }

    public void download() throws IOException {
        CsvDownload.send("groups", List.of("group", "members", "active members"), rows.stream()
                .map(g -> List.of(g.name(), Long.toString(g.members()), Long.toString(g.activeMembers()))));
    }

    public List<GroupRow> getRows() {
        return rows;
    }

    public String getFilter() {
        return filter;
    }

    public void setFilter(String value) {
        filter = value;
    }
}
