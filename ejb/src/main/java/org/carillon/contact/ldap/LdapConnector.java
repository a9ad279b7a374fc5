package org.carillon.contact.ldap;

import java.security.GeneralSecurityException;
import java.time.Duration;

import javax.net.SocketFactory;
import javax.net.ssl.SSLContext;

import com.unboundid.ldap.sdk.BindRequest;
import com.unboundid.ldap.sdk.LDAPConnectionOptions;
import com.unboundid.ldap.sdk.LDAPConnectionPool;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.PostConnectProcessor;
import com.unboundid.ldap.sdk.SimpleBindRequest;
import com.unboundid.ldap.sdk.SingleServerSet;
import com.unboundid.ldap.sdk.StartTLSPostConnectProcessor;
import com.unboundid.util.ssl.HostNameSSLSocketVerifier;

/** Makes the connections to a directory: none before the first search, few at the same time, each with limits. */
final class LdapConnector {

    /** Connections to one directory, and so searches in it at the same time. */
    static final int CONNECTIONS = 2;
    private static final int MESSAGE_BYTES = 1 << 20;
    private static final Duration AGE = Duration.ofMinutes(5);

    private LdapConnector() {
    }

    static LDAPConnectionPool pool(LdapAccess access) throws LDAPException, GeneralSecurityException {
        LdapDirectory directory = access.directory();
        SSLContext tls = directory.security() == LdapSecurity.NONE ? null : tls(directory);
        SocketFactory sockets = directory.security() == LdapSecurity.TLS ? tls.getSocketFactory() : null;
        PostConnectProcessor starts = directory.security() == LdapSecurity.STARTTLS ? new StartTLSPostConnectProcessor(tls) : null;
        BindRequest bind = directory.bindDn().isEmpty() ? null : new SimpleBindRequest(directory.bindDn(), access.password());
        LDAPConnectionPool pool = new LDAPConnectionPool(
                new SingleServerSet(directory.host(), directory.port(), sockets, options(directory)), bind, 0, CONNECTIONS, starts);
        pool.setConnectionPoolName(directory.name());
        pool.setMaxConnectionAgeMillis(AGE.toMillis());
        return pool;
    }

    private static SSLContext tls(LdapDirectory directory) throws GeneralSecurityException {
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, Trust.of(directory), null);
        return context;
    }

    /* In synchronous mode a connection has no thread of its own that reads. */
    private static LDAPConnectionOptions options(LdapDirectory directory) {
        LDAPConnectionOptions options = new LDAPConnectionOptions();
        options.setUseSynchronousMode(true);
        options.setConnectTimeoutMillis(directory.timeMillis());
        options.setResponseTimeoutMillis(directory.timeMillis());
        options.setAbandonOnTimeout(false);
        options.setFollowReferrals(false);
        options.setMaxMessageSize(MESSAGE_BYTES);
        if (directory.checks()) {
            options.setSSLSocketVerifier(new HostNameSSLSocketVerifier(true));
        }
        return options;
    }
}
