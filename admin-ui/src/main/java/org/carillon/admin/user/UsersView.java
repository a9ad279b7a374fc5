package org.carillon.admin.user;

import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.carillon.admin.shell.CsvDownload;
import org.carillon.directory.DirectorySearch;
import org.carillon.directory.Guid;
import org.carillon.directory.UserQuery;
import org.carillon.directory.UserRow;
import org.carillon.presence.Presences;

/** The list of users. */
@Named("users")
@ViewScoped
public class UsersView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int CHUNK = 1_000;
    @Inject
    private transient DirectorySearch search;
    @Inject
    private transient Presences presences;
    private UsersModel model;
    private String filter = "";
    private List<UserRow> selection = new ArrayList<>();

    @PostConstruct
    void open() {
        model = new UsersModel(search);
    }

    public void applyFilter() {
        model.filter(filter);
        selection.clear();
    }

    public boolean isOnline(Guid user) {
        return presences.isOnline(user);
    }

    /** All users of the filter, in the order of the list, with the columns of an import. */
    public void download() throws IOException {
        UserQuery query = model.query();
        int chunks = (int) ((search.countUsers(query.filter()) + CHUNK - 1) / CHUNK);
        Stream<UserRow> rows = IntStream.range(0, chunks).boxed().flatMap(i -> search.userRows(query, i * CHUNK, CHUNK).stream());
        CsvDownload.send("users", List.of("name", "cn", "dn", "number", "email"),
                rows.map(u -> List.of(u.name(), u.cn(), u.dn(), u.number(), u.email())));
    }

    public void clearSelection() {
        selection.clear();
    }

    public UsersModel getModel() {
        return model;
    }

    public String getFilter() {
        return filter;
    }

    public void setFilter(String value) {
        filter = value;
    }

    public List<UserRow> getSelection() {
        return selection;
    }

    public void setSelection(List<UserRow> value) {
        selection = value == null ? new ArrayList<>() : new ArrayList<>(value);
    }
}
