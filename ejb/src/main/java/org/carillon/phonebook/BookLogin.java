package org.carillon.phonebook;

import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.carillon.directory.Directory;
import org.carillon.directory.UserView;
import org.carillon.session.FailureDelay;
import org.carillon.session.LoginService;

/**
 * Log-ins to the phone book with name and password: counted, slowed down and locked like all others. Who needs a second factor
 * cannot give it here and does not get in, nor does he learn whether the password was right.
 */
@ApplicationScoped
public class BookLogin {

    private static final long PATIENCE_SECONDS = 30;
    @Inject
    private LoginService logins;
    @Inject
    private Directory directory;
    @Inject
    private FailureDelay delay;

    /**
     * Takes as long for a failure as any other log-in; the thread of the connection waits.
     *
     * @param name of the user, empty where the log-in named nobody
     */
    Optional<UserView> logIn(Optional<String> name, String password, String address) throws InterruptedException {
        long since = System.nanoTime();
        Optional<UserView> user = logins.checkPassword(name.orElse("-"), password, address).filter(found -> !logins.needsSecondFactor(found));
        if (user.isEmpty()) {
            CountDownLatch due = new CountDownLatch(1);
            delay.run(since, due::countDown);
            due.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        }
        return user;
    }

    /** The user as he is now; empty if he may not go on because he was locked or has another password. */
    Optional<UserView> still(UserView loggedIn) {
        return directory.user(loggedIn.guid()).filter(now -> !now.locked() && loggedIn.password().equals(now.password()));
    }
}
