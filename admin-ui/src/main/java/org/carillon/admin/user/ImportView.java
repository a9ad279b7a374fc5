package org.carillon.admin.user;

import java.io.IOException;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;

import org.carillon.admin.fault.Faults;
import org.carillon.admin.login.ConsoleUser;
import org.carillon.admin.shell.CsvDownload;
import org.carillon.admin.shell.Words;
import org.carillon.directory.ImportLine;
import org.carillon.directory.ImportPlan;
import org.carillon.directory.UserImport;

/** Imports users in two steps: a dry run that changes nothing, then all of them or none. */
@Named("importer")
@ViewScoped
public class ImportView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 500;
    @Inject
    private transient UserImport importer;
    @Inject
    private transient ConsoleUser me;
    @Inject
    private transient Faults faults;
    @Inject
    private transient Words words;
    private transient Part file;
    private String fileName = "";
    private String csv = "";
    private ImportPlan plan;
    private int imported;

    public void check() throws IOException {
        imported = 0;
        plan = null;
        if (file == null || file.getSize() == 0) {
            words.refuse("upload:file", "import.file.missing");
            return;
        }
        fileName = file.getSubmittedFileName();
        csv = new String(file.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        faults.attempt(() -> plan = importer.check(csv));
    }

    public void apply() {
        if (faults.attempt(() -> imported = importer.apply(csv, me.actor()))) {
            plan = null;
            csv = "";
        }
    }

    public void reset() {
        plan = null;
        imported = 0;
        csv = "";
    }

    public void example() throws IOException {
        CsvDownload.send("users-example", List.of("name", "cn", "dn", "number", "email", "password", "groups", "template"), Stream.of(
                List.of("erin", "Erin Evans", "", "110", "erin@example.com", "", "sales;berlin", "Config User"),
                List.of("frank", "Frank Fischer", "Frank", "111", "", "", "", "Config User")));
    }

    /** Bad lines first, as many as a page can show. */
    public List<ImportLine> getLines() {
        return plan == null ? List.of() : Stream.concat(plan.badLines().stream(), plan.lines().stream().filter(ImportLine::isGood))
                .limit(SHOWN).toList();
    }

    public boolean isGood() {
        return plan != null && plan.isGood() && !plan.lines().isEmpty();
    }

    public boolean isChecked() {
        return plan != null;
    }

    public int getTotal() {
        return plan == null ? 0 : plan.lines().size();
    }

    public int getBad() {
        return plan == null ? 0 : plan.badLines().size();
    }

    public int getImported() {
        return imported;
    }

    public String getFileName() {
        return fileName;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part value) {
        file = value;
    }
}
