package org.carillon.admin.call;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.carillon.directory.Page;
import org.carillon.history.CallRecord;
import org.carillon.history.RecordFilter;
import org.carillon.history.Records;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** Records of calls page by page, newest first. */
class RecordsModel extends LazyDataModel<CallRecord> {

    private static final long serialVersionUID = 1L;
    private final transient Records records;
    private final transient Supplier<RecordFilter> filter;

    RecordsModel(Records records, Supplier<RecordFilter> filter) {
        this.records = records;
        this.filter = filter;
    }

    @Override
    public int count(Map<String, FilterMeta> filters) {
        return (int) records.page(filter.get(), 0, 1).total();
    }

    @Override
    public List<CallRecord> load(int first, int size, Map<String, SortMeta> sorting, Map<String, FilterMeta> filters) {
        Page<CallRecord> page = records.page(filter.get(), first, size);
        return page.rows();
    }

    @Override
    public String getRowKey(CallRecord row) {
        return Long.toString(row.id());
    }

    @Override
    public CallRecord getRowData(String key) {
        return getWrappedData().stream().filter(call -> Long.toString(call.id()).equals(key)).findFirst().orElse(null);
    }
}
