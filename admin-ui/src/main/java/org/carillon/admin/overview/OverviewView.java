package org.carillon.admin.overview;

import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.carillon.audit.Audit;
import org.carillon.audit.AuditEntry;
import org.carillon.mail.Mailer;
import org.carillon.setting.LoginSettings;
import org.carillon.setting.Settings;
import org.carillon.setting.SystemSettings;
import org.carillon.start.SystemStatus;

/** The dashboard: is it well, who is on, what happened last, what fills up. */
@Named("overview")
@RequestScoped
public class OverviewView {

    private static final int LATEST = 8;
    @Inject
    private SystemStatus status;
    @Inject
    private Audit audit;
    @Inject
    private Mailer mailer;
    @Inject
    private Settings settings;
    @Inject
    private HttpServletRequest request;
    private SystemStatus.Snapshot now;

    /** Something an administrator may want to do, with the page where it is done. */
    public record Advice(String key, String page) {
    }

    public SystemStatus.Snapshot getNow() {
        if (now == null) {
            now = status.now();
        }
        return now;
    }

    public List<AuditEntry> getLatest() {
        return audit.page("", 0, LATEST);
    }

    public List<Advice> getAdvice() {
        List<Advice> advice = new ArrayList<>();
        if (!request.isSecure()) {
            advice.add(new Advice("advice.insecure", ""));
        }
        if (!mailer.isAvailable()) {
            advice.add(new Advice("advice.mail", "/system/mail.xhtml"));
        }
        if (settings.get(SystemSettings.PUBLIC_URL).isEmpty()) {
            advice.add(new Advice("advice.address", "/system/settings.xhtml"));
        }
        if (!settings.get(LoginSettings.SECOND_FACTOR_FOR_ALL)) {
            advice.add(new Advice("advice.second-factor", "/system/security.xhtml"));
        }
        return advice;
    }
}
