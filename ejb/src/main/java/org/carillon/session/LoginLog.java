package org.carillon.session;

import java.lang.System.Logger.Level;
import java.util.Locale;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.carillon.directory.Text;

/**
 * The one form in which logins are logged, made to be searched and to feed address blockers:
 * {@code login failed kind=user account=alice address=192.0.2.7 reason=refused}. Names come from outside and are cut
 * and freed of blanks and control characters, so that nobody can forge a line.
 */
@ApplicationScoped
public class LoginLog {

    private static final System.Logger LOG = System.getLogger("org.carillon.login");
    @Inject
    private Event<LoginCounted> counted;

    /** For the metrics: a login ended well or badly. */
    public record LoginCounted(String kind, boolean accepted) {
    }

    public void accepted(Enum<?> kind, String account, String address) {
        LOG.log(Level.DEBUG, "login accepted kind={0} account={1} address={2}", lower(kind.name()), clean(account), clean(address));
        counted.fire(new LoginCounted(lower(kind.name()), true));
    }

    public void refused(Enum<?> kind, String account, String address, String reason) {
        LOG.log(Level.INFO, "login failed kind={0} account={1} address={2} reason={3}",
                lower(kind.name()), clean(account), clean(address), lower(reason));
        counted.fire(new LoginCounted(lower(kind.name()), false));
    }

    private static String clean(String text) {
        String kept = Text.lenient(text, 64).replaceAll("\\s|=", "_");
        return kept.isEmpty() ? "-" : kept;
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
