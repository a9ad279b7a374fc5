package org.carillon.admin.audit;

import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.stream.IntStream;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.carillon.admin.shell.CsvDownload;
import org.carillon.audit.Audit;

/** Who changed what. */
@Named("auditLog")
@ViewScoped
public class AuditView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int CHUNK = 1_000;
    @Inject
    private transient Audit audit;
    private AuditModel model;
    private String filter = "";

    @PostConstruct
    void open() {
        model = new AuditModel(audit);
    }

    public void applyFilter() {
        model.filter(filter);
    }

    public void download() throws IOException {
        int chunks = (int) ((audit.count(filter) + CHUNK - 1) / CHUNK);
        CsvDownload.send("audit", List.of("at", "actor", "channel", "action", "object", "details"),
                IntStream.range(0, chunks).boxed().flatMap(i -> audit.page(filter, i * CHUNK, CHUNK).stream())
                        .map(e -> List.of(e.at().toString(), e.actor(), e.channel(), e.action(), e.object(), e.details())));
    }

    public AuditModel getModel() {
        return model;
    }

    public String getFilter() {
        return filter;
    }

    public void setFilter(String value) {
        filter = value;
    }
}
