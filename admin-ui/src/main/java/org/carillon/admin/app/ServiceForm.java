package org.carillon.admin.app;

import org.carillon.directory.AppChange;
import org.carillon.directory.AppKind;
import org.carillon.directory.AppView;
import org.carillon.error.InvalidValue;

/** The part of an app object's panel that is about its service. */
public class ServiceForm {

    private static final int NONE = -1;
    private final AppView before;
    private AppKind kind = AppKind.APP;
    private boolean webSocket;
    private boolean certificateCheck = true;
    private boolean unlicensed;
    private String licences = "";

    /** Null for a new object. */
    ServiceForm(AppView before) {
        this.before = before;
        if (before != null) {
            kind = before.kind();
            webSocket = before.webSocket();
            certificateCheck = before.certificateCheck();
            unlicensed = before.unlicensed();
            licences = before.licences() == null ? "" : before.licences().toString();
        }
    }

    /** @throws InvalidValue unless the licences are a number or nothing */
    void fill(AppChange change) {
        if (before == null) {
            change.kind(kind);
        }
        AppForm.put(before != null && before.webSocket(), webSocket, change::webSocket);
        AppForm.put(before == null || before.certificateCheck(), certificateCheck, change::certificateCheck);
        AppForm.put(before != null && before.unlicensed(), unlicensed, change::unlicensed);
        AppForm.put(before == null || before.licences() == null ? NONE : before.licences(), number(), change::licences);
    }

    private int number() {
        try {
            return licences.isBlank() ? NONE : Integer.parseUnsignedInt(licences.strip());
        } catch (NumberFormatException e) {
            throw new InvalidValue("licences", "must be a whole number");
        }
    }

    public AppKind[] getKinds() {
        return AppKind.values();
    }

    public AppKind getKind() {
        return kind;
    }

    public void setKind(AppKind value) {
        kind = value;
    }

    public boolean isWebSocket() {
        return webSocket;
    }

    public void setWebSocket(boolean value) {
        webSocket = value;
    }

    public boolean isCertificateCheck() {
        return certificateCheck;
    }

    public void setCertificateCheck(boolean value) {
        certificateCheck = value;
    }

    public boolean isUnlicensed() {
        return unlicensed;
    }

    public void setUnlicensed(boolean value) {
        unlicensed = value;
    }

    public String getLicences() {
        return licences;
    }

    public void setLicences(String value) {
        licences = value;
    }
}
