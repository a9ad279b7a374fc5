package org.carillon.directory;

import java.util.HashSet;
import java.util.Set;

import org.carillon.directory.ObjectChanged.Aspect;
import org.carillon.error.InvalidValue;

/** Applies a change to an app object. */
final class AppWriter {

    private static final int MAX_LICENCES = 1_000_000;

    private AppWriter() {
    }

    static Set<Aspect> apply(ObjectWriter common, AppObject app, AppChange change) {
        Set<Aspect> aspects = common.apply(app, change);
        app.describe(change.url == null ? app.url() : AppUrl.check(change.url),
                change.description == null ? app.description() : Text.optional("description", change.description, 512),
                Values.orKept(change.webSocket, app.webSocket()), Values.orKept(change.website, app.website()),
                Values.orKept(change.unlisted, app.unlisted()), Values.orKept(change.forEveryone, app.forEveryone()));
        app.verifyService(Values.orKept(change.certificateCheck, app.certificateCheck()));
        app.license(Values.orKept(change.unlicensed, app.unlicensed()), licences(app, change));
        if (change.apis != null) {
            change.apis.forEach(api -> PbxApiName.of(api).orElseThrow(() -> new InvalidValue("api", "is unknown")));
            Values.replace(app.apis(), change.apis);
        }
        if (change.groups != null) {
            Set<String> names = new HashSet<>();
            change.groups.forEach(group -> names.add(GroupName.of(group).value()));
            Values.replace(app.groups(), names);
        }
        if (change.apis != null || change.groups != null || change.forEveryone != null) {
            aspects.add(Aspect.GRANTS);
        }
        return aspects;
    }

    private static Integer licences(AppObject app, AppChange change) {
        if (change.licences == null) {
            return app.licences();
        }
        return change.licences < 0 ? null : Integer.valueOf(Numbers.require("licences", change.licences, 0, MAX_LICENCES));
    }
}
