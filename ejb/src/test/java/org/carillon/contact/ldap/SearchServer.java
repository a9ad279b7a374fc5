package org.carillon.contact.ldap;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

import com.unboundid.ldap.listener.InMemoryDirectoryServer;
import com.unboundid.ldap.listener.InMemoryDirectoryServerConfig;
import com.unboundid.ldap.listener.InMemoryListenerConfig;
import com.unboundid.ldap.listener.interceptor.InMemoryInterceptedSearchEntry;
import com.unboundid.ldap.listener.interceptor.InMemoryOperationInterceptor;
import com.unboundid.ldap.sdk.Attribute;
import com.unboundid.ldap.sdk.Entry;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.OperationType;

import org.carillon.contact.NumberRules;
import org.carillon.directory.Guid;

/** A directory in memory, and sockets that are none, for searches of one process. */
final class SearchServer implements AutoCloseable {

    static final String BASE = "ou=people,dc=example,dc=net";
    static final String READER = "cn=reader";
    static final String PASSWORD = "reader-secret";
    private final InMemoryDirectoryServer server;
    private volatile int pause;

    SearchServer() throws LDAPException {
        InMemoryDirectoryServerConfig config = new InMemoryDirectoryServerConfig("dc=example,dc=net");
        config.addAdditionalBindCredentials(READER, PASSWORD);
        config.setListenerConfigs(InMemoryListenerConfig.createLDAPConfig("ldap", InetAddress.getLoopbackAddress(), 0, null));
        config.setSchema(null);
        config.setAuthenticationRequiredOperationTypes(OperationType.SEARCH);
        config.addInMemoryOperationInterceptor(new Drops());
        server = new InMemoryDirectoryServer(config);
        server.add(new Entry("dc=example,dc=net", new Attribute("objectClass", "domain"), new Attribute("dc", "example")));
        server.add(new Entry(BASE, new Attribute("objectClass", "organizationalUnit"), new Attribute("ou", "people")));
        server.startListening();
    }

    /** As a server does with connections that wait for long. */
    void endConnections() {
        server.closeAllConnections(false);
    }

    int port() {
        return server.getListenPort();
    }

    void person(String name, String number) throws LDAPException {
        String last = name.substring(name.lastIndexOf(' ') + 1);
        server.add(new Entry("cn=" + name + "," + BASE, new Attribute("objectClass", "inetOrgPerson"), new Attribute("cn", name),
                new Attribute("sn", last), new Attribute("telephoneNumber", number),
                new Attribute("mail", last.toLowerCase(Locale.ROOT) + "@example.net")));
    }

    void people(int count) throws LDAPException {
        for (int i : IntStream.range(0, count).toArray()) {
            person("Many Number" + i, "+49 711 " + (100_000 + i));
        }
    }

    LdapAccess access(String password) {
        return access(port(), password, 1_000);
    }

    static LdapAccess access(int port, String password, int millis) {
        return new LdapAccess(Guid.random(), new LdapDirectory("test", true, "127.0.0.1", port, LdapSecurity.NONE, true, "", READER,
                BASE, "(objectClass=inetOrgPerson)", AttributeMap.USUAL, new NumberRules("49", "711", ""), millis, 50), password);
    }

    /** From now on so long passes before each entry. */
    void dropByDrop(int millis) {
        pause = millis;
    }

    private final class Drops extends InMemoryOperationInterceptor {

        @Override
        public void processSearchEntry(InMemoryInterceptedSearchEntry entry) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(pause));
        }
    }

    /** Takes connections and says nothing. */
    static ServerSocket silent() throws IOException {
        return new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    }

    @Override
    public void close() {
        server.close();
    }
}
