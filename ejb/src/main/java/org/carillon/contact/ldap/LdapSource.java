package org.carillon.contact.ldap;

import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import com.unboundid.ldap.sdk.DereferencePolicy;
import com.unboundid.ldap.sdk.Filter;
import com.unboundid.ldap.sdk.LDAPConnection;
import com.unboundid.ldap.sdk.LDAPConnectionPool;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.ResultCode;
import com.unboundid.ldap.sdk.SearchRequest;
import com.unboundid.ldap.sdk.SearchScope;

import org.carillon.contact.ldap.DirectoryAnswer.State;

/**
 * One directory in use: a few connections, made when they are needed, and the memory of how it answered. Ends when the directory
 * is changed or deleted. A search holds the caller's thread, for the time limit at most; when the time is over its connection is
 * cut, which also ends an answer that comes drop by drop.
 */
final class LdapSource {

    private final LdapAccess access;
    private final Breaker breaker;
    private final ScheduledExecutorService scheduler;
    private final Semaphore free = new Semaphore(LdapConnector.CONNECTIONS);
    private LDAPConnectionPool pool;
    private boolean ended;

    LdapSource(LdapAccess access, Breaker breaker, ScheduledExecutorService scheduler) {
        this.access = access;
        this.breaker = breaker;
        this.scheduler = scheduler;
    }

    LdapAccess access() {
        return access;
    }

    String name() {
        return access.directory().name();
    }

    /** Whether the directory has to be asked at all: some attributes that a query is for may not be mapped. */
    boolean takes(LdapQuery query) {
        return query.filter(access.directory()).isPresent();
    }

    /** @param time how long the caller waits; the directory's own limit counts as well */
    DirectoryAnswer search(LdapQuery query, int most, Duration time, Duration rest) {
        Optional<Filter> filter = query.filter(access.directory());
        if (filter.isEmpty()) {
            return DirectoryAnswer.without(name(), State.COMPLETE);
        }
        if (!free.tryAcquire()) {
            return DirectoryAnswer.without(name(), State.BUSY);
        }
        try {
            if (!breaker.mayTry(rest)) {
                return DirectoryAnswer.without(name(), State.RESTING);
            }
            return ask(query, filter.get(), Math.min(most, access.directory().most()),
                    Math.min(time.toMillis(), access.directory().timeMillis()));
        } finally {
            free.release();
        }
    }

    /** Remembers how a search ended for who asked: the connection to a silent server may be given up only later than that. */
    void answered(State state, Duration rest) {
        if (state.isSound()) {
            breaker.succeeded();
        } else if (state != State.BUSY && state != State.RESTING) {
            breaker.failed(rest);
        }
    }

    private DirectoryAnswer ask(LdapQuery query, Filter filter, int most, long millis) {
        EntryCollector found = new EntryCollector(access.directory(), query, most);
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
        try {
            SearchRequest request = request(found, filter, most, millis);
            try {
                run(request, end);
            } catch (LDAPException e) {
                // The server may have closed a connection that waited here for long.
                if (e.getResultCode() != ResultCode.SERVER_DOWN || System.nanoTime() >= end) {
                    throw e;
                }
                run(request, end);
            }
            return new DirectoryAnswer(name(), found.isFull() ? State.CUT : State.COMPLETE, found.cards(), "");
        } catch (LDAPException e) {
            State state = System.nanoTime() >= end ? State.LATE : Outcomes.state(e);
            return new DirectoryAnswer(name(), state, found.cards(), Outcomes.detail(e));
        } catch (GeneralSecurityException e) {
            return new DirectoryAnswer(name(), State.REFUSED, List.of(), String.valueOf(e.getMessage()));
        }
    }

    private SearchRequest request(EntryCollector found, Filter filter, int most, long millis) {
        LdapDirectory directory = access.directory();
        Filter whole = directory.filter().isEmpty() ? filter : Filter.createANDFilter(LdapDirectory.filter(directory.filter()), filter);
        SearchRequest request = new SearchRequest(found, directory.base(), SearchScope.SUB, DereferencePolicy.NEVER, most,
                (int) Math.max(1, TimeUnit.MILLISECONDS.toSeconds(millis)), false, whole, directory.attributes().all().toArray(String[]::new));
        request.setResponseTimeoutMillis(millis);
        return request;
    }

    private void run(SearchRequest request, long end) throws LDAPException, GeneralSecurityException {
        LDAPConnectionPool connections = pool();
        LDAPConnection connection = connections.getConnection();
        Future<?> cut = scheduler.schedule(connection::closeWithoutUnbind, end - System.nanoTime(), TimeUnit.NANOSECONDS);
        try {
            connection.search(request);
            cut.cancel(false);
            connections.releaseConnection(connection);
        } catch (LDAPException e) {
            if (Outcomes.keepsConnection(e) && cut.cancel(false)) {
                connections.releaseConnection(connection);
            } else {
                connections.releaseDefunctConnection(connection);
            }
            throw e;
        }
    }

    private synchronized LDAPConnectionPool pool() throws LDAPException, GeneralSecurityException {
        if (ended) {
            throw new LDAPException(ResultCode.UNAVAILABLE, "the directory was changed");
        }
        if (pool == null) {
            pool = LdapConnector.pool(access);
        }
        return pool;
    }

    synchronized void end() {
        ended = true;
        if (pool != null) {
            pool.close();
        }
    }
}
