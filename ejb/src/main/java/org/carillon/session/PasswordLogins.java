package org.carillon.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.carillon.directory.UserView;

/**
 * Logins where both sides have the password in clear, as behind the console's form. Such a login is a session like any
 * other: it takes the second factor, its owner sees it, and ending it ends what was opened with it.
 */
@ApplicationScoped
public class PasswordLogins {

    @Inject
    private LoginService logins;
    @Inject
    private SessionAdmin admin;
    @Inject
    private SecondFactorMail mail;

    public PasswordLogin login(String username, String password, String userAgent, String address) {
        UserView user = logins.checkPassword(username, password, address).orElse(null);
        if (user == null) {
            return new PasswordLogin.Refused();
        }
        boolean secondFactor = logins.needsSecondFactor(user);
        SessionView session = admin.create(user.guid(), userAgent, secondFactor).view();
        if (secondFactor) {
            mail.send(user, session);
            return new PasswordLogin.Waiting(user, session);
        }
        return new PasswordLogin.Granted(user, session);
    }
}
