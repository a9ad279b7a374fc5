package org.carillon.admin.audit;

import java.util.Arrays;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.carillon.admin.fault.Faults;
import org.carillon.admin.shell.Words;
import org.carillon.audit.AuditEntry;

/** Lines of the audit log in the language of the page. */
@Named
@ApplicationScoped
public class AuditWords {

    @Inject
    private Words words;
    @Inject
    private Faults faults;

    public String action(AuditEntry entry) {
        return words.textOr("audit." + entry.action(), entry.action());
    }

    /** Names of fields in words; other details as they are. */
    public String details(AuditEntry entry) {
        if (!entry.action().matches("(user|app|template)\\..*")) {
            return entry.details();
        }
        return Arrays.stream(entry.details().split(", ")).map(faults::field).collect(Collectors.joining(", "));
    }

    /** Who, and through which channel where that says more. */
    public String who(AuditEntry entry) {
        return entry.actor().equals(entry.channel()) ? entry.actor() : entry.actor() + " · " + channel(entry);
    }

    public String channel(AuditEntry entry) {
        return words.textOr("channel." + entry.channel(), entry.channel());
    }
}
