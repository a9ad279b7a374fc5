package org.carillon.phonebook;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.net.InetAddress;
import java.net.Socket;

import javax.net.ServerSocketFactory;

import com.unboundid.ldap.listener.LDAPListener;
import com.unboundid.ldap.listener.LDAPListenerClientConnection;
import com.unboundid.ldap.listener.LDAPListenerConfig;
import com.unboundid.ldap.listener.LDAPListenerExceptionHandler;
import com.unboundid.ldap.listener.LDAPListenerRequestHandler;
import com.unboundid.ldap.sdk.LDAPException;

/**
 * One port at which phones read. The library gives each connection a thread; phones ask rarely and few at a time, so the number of
 * connections is bounded instead, and silent ones are closed. A message is short, so that its filter cannot be deeper than a stack.
 * There is no StartTLS: with it the library forgets the bound of messages.
 */
final class BookPort implements LDAPListenerExceptionHandler {

    private static final System.Logger LOG = System.getLogger(BookPort.class.getName());
    private static final int MESSAGE_BYTES = 8_192;
    private final LDAPListener listener;
    private final BookConnections connections;

    private BookPort(LDAPListenerConfig config, BookConnections connections) {
        config.setExceptionHandler(this);
        this.listener = new LDAPListener(config);
        this.connections = connections;
    }

    /** @throws IOException if the port cannot be had */
    static BookPort open(int port, InetAddress address, ServerSocketFactory sockets, LDAPListenerRequestHandler handler, BookConnections connections,
                         int most) throws IOException {
        LDAPListenerConfig config = new LDAPListenerConfig(port, handler);
        config.setListenAddress(address);
        config.setServerSocketFactory(sockets);
        config.setMaxConnections(most);
        config.setMaxMessageSizeBytes(MESSAGE_BYTES);
        config.setUseLinger(false);
        BookPort opened = new BookPort(config, connections);
        opened.listener.startListening();
        return opened;
    }

    BookConnections connections() {
        return connections;
    }

    void close() {
        listener.shutDown(true);
    }

    @Override
    public void connectionCreationFailure(Socket socket, Throwable cause) {
        LOG.log(Level.INFO, "a connection to the phone book did not begin: {0}", cause.getMessage());
    }

    @Override
    public void connectionTerminated(LDAPListenerClientConnection connection, LDAPException cause) {
        LOG.log(Level.DEBUG, "a connection to the phone book ended: {0}", cause.getMessage());
    }
}
