package org.carillon.admin.audit;

import java.util.List;
import java.util.Map;

import org.carillon.audit.Audit;
import org.carillon.audit.AuditEntry;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** The audit log page by page, newest first. */
class AuditModel extends LazyDataModel<AuditEntry> {

    private static final long serialVersionUID = 1L;
    private final transient Audit audit;
    private String filter = "";

    AuditModel(Audit audit) {
        this.audit = audit;
    }

    void filter(String text) {
        filter = text == null ? "" : text;
    }

    @Override
    public int count(Map<String, FilterMeta> filters) {
        return (int) audit.count(filter);
    }

    @Override
    public List<AuditEntry> load(int first, int size, Map<String, SortMeta> sorting, Map<String, FilterMeta> filters) {
        return audit.page(filter, first, size);
    }

    @Override
    public String getRowKey(AuditEntry row) {
        return Long.toString(row.id());
    }

    @Override
    public AuditEntry getRowData(String key) {
        return getWrappedData().stream().filter(e -> Long.toString(e.id()).equals(key)).findFirst().orElse(null);
    }
}
