package org.carillon.admin.session;

import java.util.List;
import java.util.Map;

import org.carillon.session.SessionLoader;
import org.carillon.session.SessionView;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** All sessions page by page, last used first. */
class SessionsModel extends LazyDataModel<SessionView> {

    private static final long serialVersionUID = 1L;
    private final transient SessionLoader loader;
    private String filter = "";

    SessionsModel(SessionLoader loader) {
        this.loader = loader;
    }

    void filter(String text) {
        filter = text == null ? "" : text;
    }

    @Override
    public int count(Map<String, FilterMeta> filters) {
        return (int) loader.count(filter);
    }

    @Override
    public List<SessionView> load(int first, int size, Map<String, SortMeta> sorting, Map<String, FilterMeta> filters) {
        return loader.page(filter, first, size);
    }

    @Override
    public String getRowKey(SessionView row) {
        return row.id().toString();
    }

    @Override
    public SessionView getRowData(String key) {
        return getWrappedData().stream().filter(s -> s.id().toString().equals(key)).findFirst().orElse(null);
    }
}
