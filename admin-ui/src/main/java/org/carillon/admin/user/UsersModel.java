package org.carillon.admin.user;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.carillon.directory.DirectorySearch;
import org.carillon.directory.Guid;
import org.carillon.directory.UserQuery;
import org.carillon.directory.UserQuery.Sort;
import org.carillon.directory.UserRow;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** The users page by page; a hundred thousand are no more work than fifty. */
class UsersModel extends LazyDataModel<UserRow> {

    private static final long serialVersionUID = 1L;
    private final transient DirectorySearch search;
    private String filter = "";
    private UserQuery last = UserQuery.all();

    UsersModel(DirectorySearch search) {
        this.search = search;
    }

    void filter(String text) {
        filter = text == null ? "" : text;
    }

    /** What the list shows now, for the download of all of it. */
    UserQuery query() {
        return last;
    }

    @Override
    public int count(Map<String, FilterMeta> filters) {
        return (int) search.countUsers(filter);
    }

    @Override
    public List<UserRow> load(int first, int size, Map<String, SortMeta> sorting, Map<String, FilterMeta> filters) {
        last = sorting.values().stream().filter(SortMeta::isActive).findFirst()
                .map(s -> new UserQuery(filter, Sort.valueOf(s.getField().toUpperCase(Locale.ROOT)), s.getOrder().isDescending()))
                .orElse(new UserQuery(filter, Sort.CN, false));
        return search.userRows(last, first, size);
    }

    @Override
    public String getRowKey(UserRow row) {
        return row.guid().toString();
    }

    @Override
    public UserRow getRowData(String key) {
        return search.user(Guid.parse(key)).map(u -> new UserRow(u.object().guid(), u.object().cn(), u.object().dn(),
                u.object().name(), u.object().number(), u.email(), u.administrator(), u.locked(), u.secondFactor())).orElse(null);
    }
}
