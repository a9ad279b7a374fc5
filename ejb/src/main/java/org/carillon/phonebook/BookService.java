package org.carillon.phonebook;

import java.util.Optional;
import java.util.concurrent.TimeUnit;

import com.unboundid.ldap.protocol.SearchRequestProtocolOp;
import com.unboundid.ldap.sdk.DN;
import com.unboundid.ldap.sdk.Entry;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.ResultCode;
import com.unboundid.ldap.sdk.schema.Schema;
import jakarta.persistence.QueryTimeoutException;

import org.carillon.directory.UserView;
import org.carillon.setting.PhoneBookSettings;
import org.carillon.setting.Settings;

/** What the connections to one port of the phone book have in common. */
final class BookService {

    private final PhoneBook book;
    private final BookLogin logins;
    private final Settings settings;
    private final BookConnections connections = new BookConnections();

    BookService(PhoneBook book, BookLogin logins, Settings settings) {
        this.book = book;
        this.logins = logins;
        this.settings = settings;
    }

    BookConnections connections() {
        return connections;
    }

    Optional<UserView> logIn(String name, String password, String address) throws InterruptedException {
        return logins.logIn(book.tree().login(name), password, address);
    }

    Optional<UserView> still(UserView reader) {
        return logins.still(reader);
    }

    Schema schema() {
        return book.schema();
    }

    Entry root() {
        return book.tree().root(schema());
    }

    /** Within the limits of the phone book, and those of the request where they are narrower. */
    BookAnswer search(UserView reader, DN base, SearchRequestProtocolOp request) throws LDAPException {
        int most = least(request.getSizeLimit(), settings.get(PhoneBookSettings.ENTRIES));
        int seconds = least(request.getTimeLimit(), settings.get(PhoneBookSettings.SEARCH_SECONDS));
        try {
            return book.search(reader, new BookQuestion(base, request.getScope(), request.getFilter(), most,
                    System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds)));
        } catch (RuntimeException e) {
            for (Throwable cause = e; cause != null; cause = cause.getCause()) {
                if (cause instanceof QueryTimeoutException) {
                    throw new LDAPException(ResultCode.TIME_LIMIT_EXCEEDED, "the search took too long", e);
                }
            }
            throw e;
        }
    }

    private static int least(int asked, int most) {
        return asked > 0 ? Math.min(asked, most) : most;
    }
}
