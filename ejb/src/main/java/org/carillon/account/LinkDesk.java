package org.carillon.account;

import java.util.Optional;
import java.util.function.Function;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

import org.carillon.digest.Sha256;
import org.carillon.directory.Directory;
import org.carillon.directory.UserView;
import org.carillon.error.InvalidValue;
import org.carillon.session.LoginLog;
import org.carillon.session.LoginThrottle;
import org.carillon.session.LoginThrottle.Verdict;
import org.carillon.setting.LoginSettings;
import org.carillon.setting.Settings;
import org.carillon.setting.SystemSettings;

/**
 * Where strangers come with password links. Links that do not work count like failed logins of the address they come
 * from, so that guessing ends soon.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LinkDesk {

    private static final int ACCOUNT_LENGTH = 16;

    /** Kind of the attempt, for the log. */
    private enum Kind { LINK }

    @Inject
    private PasswordLinks links;
    @Inject
    private Directory directory;
    @Inject
    private Settings settings;
    @Inject
    private LoginThrottle throttle;
    @Inject
    private LoginLog log;

    /** Tells whose link it is. Changes nothing. */
    public LinkAnswer show(String token, String address) {
        return withLink(token, address, this::open);
    }

    /** Sets the password, once. */
    public LinkAnswer redeem(String token, String password, String address) {
        return withLink(token, address, link -> {
            try {
                return links.redeem(token, password) ? new LinkAnswer.Done() : new LinkAnswer.Expired();
            } catch (InvalidValue e) {
                return new LinkAnswer.Refused(e);
            }
        });
    }

    private LinkAnswer withLink(String token, String address, Function<OpenLink, LinkAnswer> use) {
        Optional<OpenLink> link = links.show(token);
        String account = Sha256.hex(token).substring(0, ACCOUNT_LENGTH);
        Verdict verdict = throttle.attempt("link " + account, address, link::isPresent);
        if (verdict != Verdict.ACCEPTED) {
            log.refused(Kind.LINK, account, address, verdict.name());
            return verdict == Verdict.MUST_WAIT ? new LinkAnswer.MustWait() : new LinkAnswer.Expired();
        }
        return use.apply(link.orElseThrow());
    }

    private LinkAnswer open(OpenLink link) {
        Optional<UserView> owner = directory.user(link.owner());
        if (owner.isEmpty()) {
            return new LinkAnswer.Expired();
        }
        return new LinkAnswer.Open(link.purpose(), owner.get().name().value(), owner.get().title(), settings.get(SystemSettings.DOMAIN),
                settings.get(LoginSettings.PASSWORD_MIN_LENGTH), link.expiresAt());
    }
}
