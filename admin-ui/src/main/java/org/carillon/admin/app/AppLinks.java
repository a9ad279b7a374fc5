package org.carillon.admin.app;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.carillon.admin.shell.Words;
import org.carillon.apps.outgoing.AppConnections;
import org.carillon.apps.outgoing.LinkFault;
import org.carillon.apps.outgoing.LinkState;
import org.carillon.apps.outgoing.LinkState.Phase;
import org.carillon.directory.AppKind;
import org.carillon.directory.AppView;
import org.carillon.directory.Directory;
import org.carillon.directory.Guid;
import org.carillon.setting.Settings;
import org.carillon.setting.SystemSettings;

/** The connections to the services of app objects as they are now, in words. */
@Named("links")
@RequestScoped
public class AppLinks {

    @Inject
    private AppConnections connections;
    @Inject
    private Directory directory;
    @Inject
    private Settings settings;
    @Inject
    private Words words;
    @Inject
    private Clock clock;

    /** Null where the object wants no connection. */
    public LinkState of(Guid app) {
        return connections.of(app).filter(state -> state.phase() != Phase.OFF).orElse(null);
    }

    /** Like {@link #of(Guid)}, for the panel; null for a new object too. */
    public LinkState ofText(String app) {
        return app == null || app.isEmpty() ? null : of(Guid.parse(app));
    }

    public String word(LinkState state) {
        return words.text("link.phase." + state.phase());
    }

    /** Style of the word. */
    public String tone(LinkState state) {
        return switch (state.phase()) {
            case CONNECTED -> "good";
            case CONNECTING -> state.fault() == null ? "" : "warn";
            case WAITING -> "warn";
            case IMPOSSIBLE -> "bad";
            case OFF -> "";
        };
    }

    /** Why the last attempt failed or the connection ended; empty where neither is so. */
    public String fault(LinkState state) {
        return Optional.ofNullable(state.fault()).map(this::sentence).orElse("");
    }

    private String sentence(LinkFault fault) {
        String text = words.text("link.fault." + fault.kind());
        return fault.detail().isEmpty() ? text : text + " (" + fault.detail() + ")";
    }

    /** When it is tried again; empty but while it waits. */
    public String next(LinkState state) {
        return state.until() == null ? "" : words.text("link.next", Math.max(1, Duration.between(clock.instant(), state.until()).toSeconds()));
    }

    /** What a platform is to this PBX: its own one, or that of a provider (app-platform.md section 7.1); empty where unknown. */
    public String platform(LinkState state) {
        boolean known = state.phase() == Phase.CONNECTED && !state.domain().isEmpty()
                && directory.app(state.app()).map(AppView::kind).filter(AppKind.AP::equals).isPresent();
        return !known ? "" : words.text(state.domain().equalsIgnoreCase(settings.get(SystemSettings.DOMAIN)) ? "link.owner" : "link.provider");
    }
}
