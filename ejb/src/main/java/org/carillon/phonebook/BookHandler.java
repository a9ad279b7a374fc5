package org.carillon.phonebook;

import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Optional;

import com.unboundid.asn1.ASN1OctetString;
import com.unboundid.ldap.listener.LDAPListenerClientConnection;
import com.unboundid.ldap.listener.LDAPListenerRequestHandler;
import com.unboundid.ldap.protocol.AddRequestProtocolOp;
import com.unboundid.ldap.protocol.AddResponseProtocolOp;
import com.unboundid.ldap.protocol.BindRequestProtocolOp;
import com.unboundid.ldap.protocol.BindResponseProtocolOp;
import com.unboundid.ldap.protocol.CompareRequestProtocolOp;
import com.unboundid.ldap.protocol.CompareResponseProtocolOp;
import com.unboundid.ldap.protocol.DeleteRequestProtocolOp;
import com.unboundid.ldap.protocol.DeleteResponseProtocolOp;
import com.unboundid.ldap.protocol.ExtendedRequestProtocolOp;
import com.unboundid.ldap.protocol.ExtendedResponseProtocolOp;
import com.unboundid.ldap.protocol.LDAPMessage;
import com.unboundid.ldap.protocol.ModifyDNRequestProtocolOp;
import com.unboundid.ldap.protocol.ModifyDNResponseProtocolOp;
import com.unboundid.ldap.protocol.ModifyRequestProtocolOp;
import com.unboundid.ldap.protocol.ModifyResponseProtocolOp;
import com.unboundid.ldap.protocol.SearchRequestProtocolOp;
import com.unboundid.ldap.protocol.SearchResultDoneProtocolOp;
import com.unboundid.ldap.sdk.Control;
import com.unboundid.ldap.sdk.ResultCode;

import org.carillon.directory.UserView;

/**
 * What one connection to the phone book may ask: strangers what the server is, who is logged in for entries, nobody for a change.
 * Called by the thread of the connection alone. A log-in lasts until the next one, right or wrong, or until the user is locked or
 * gets another password.
 */
final class BookHandler extends LDAPListenerRequestHandler {

    private static final System.Logger LOG = System.getLogger(BookHandler.class.getName());
    private static final String READ_ONLY = "the phone book is read only";
    private static final int VERSION = 3;
    private final BookService service;
    private final LDAPListenerClientConnection connection;
    private final BookConnections.Line line;
    private UserView reader;

    BookHandler(BookService service) {
        this(service, null, null);
    }

    private BookHandler(BookService service, LDAPListenerClientConnection connection, BookConnections.Line line) {
        this.service = service;
        this.connection = connection;
        this.line = line;
    }

    @Override
    public LDAPListenerRequestHandler newInstance(LDAPListenerClientConnection opened) {
        return new BookHandler(service, opened, service.connections().opened(opened));
    }

    @Override
    public void closeInstance() {
        service.connections().closed(line);
    }

    @Override
    public LDAPMessage processBindRequest(int id, BindRequestProtocolOp request, List<Control> controls) {
        reader = null;
        line.active(false);
        BindAnswer answer = bind(request, controls);
        reader = answer.user().orElse(null);
        line.active(reader != null);
        return new LDAPMessage(id, new BindResponseProtocolOp(answer.result().intValue(), null, answer.text(), null, null));
    }

    private record BindAnswer(ResultCode result, String text, Optional<UserView> user) {

        static BindAnswer refused(ResultCode result, String text) {
            return new BindAnswer(result, text, Optional.empty());
        }
    }

    private BindAnswer bind(BindRequestProtocolOp request, List<Control> controls) {
        ASN1OctetString password = request.getSimplePassword();
        if (request.getVersion() != VERSION) {
            return BindAnswer.refused(ResultCode.PROTOCOL_ERROR, "only version 3 is spoken here");
        }
        if (controls.stream().anyMatch(Control::isCritical)) {
            return BindAnswer.refused(ResultCode.UNAVAILABLE_CRITICAL_EXTENSION, null);
        }
        if (password == null) {
            return BindAnswer.refused(ResultCode.AUTH_METHOD_NOT_SUPPORTED, "log in with name and password");
        }
        if (password.getValueLength() == 0) {
            // RFC 4513 section 5.1.2: a name without a password must not be taken for a log-in.
            return request.getBindDN().isEmpty() ? new BindAnswer(ResultCode.SUCCESS, null, Optional.empty())
                    : BindAnswer.refused(ResultCode.UNWILLING_TO_PERFORM, "the password is missing");
        }
        return logIn(request.getBindDN(), password.stringValue());
    }

    private BindAnswer logIn(String name, String password) {
        try {
            Optional<UserView> user = service.logIn(name, password, address());
            return user.isPresent() ? new BindAnswer(ResultCode.SUCCESS, null, user)
                    : BindAnswer.refused(ResultCode.INVALID_CREDENTIALS, "name or password is not right");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return BindAnswer.refused(ResultCode.UNAVAILABLE, null);
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "a log-in to the phone book failed", e);
            return BindAnswer.refused(ResultCode.OTHER, null);
        }
    }

    @Override
    public LDAPMessage processSearchRequest(int id, SearchRequestProtocolOp request, List<Control> controls) {
        reader = reader == null ? null : service.still(reader).orElse(null);
        line.active(reader != null);
        SearchResultDoneProtocolOp done = controls.stream().anyMatch(Control::isCritical)
                ? new SearchResultDoneProtocolOp(ResultCode.UNAVAILABLE_CRITICAL_EXTENSION_INT_VALUE, null, null, null)
                : new BookReply(service, connection, id, request).answer(Optional.ofNullable(reader));
        line.active(reader != null);
        return new LDAPMessage(id, done);
    }

    @Override
    public LDAPMessage processExtendedRequest(int id, ExtendedRequestProtocolOp request, List<Control> controls) {
        return new LDAPMessage(id, new ExtendedResponseProtocolOp(ResultCode.PROTOCOL_ERROR_INT_VALUE, null, "unknown operation", null, null, null));
    }

    @Override
    public LDAPMessage processCompareRequest(int id, CompareRequestProtocolOp request, List<Control> controls) {
        return new LDAPMessage(id, new CompareResponseProtocolOp(ResultCode.UNWILLING_TO_PERFORM_INT_VALUE, null, "search instead", null));
    }

    @Override
    public LDAPMessage processAddRequest(int id, AddRequestProtocolOp request, List<Control> controls) {
        return new LDAPMessage(id, new AddResponseProtocolOp(ResultCode.UNWILLING_TO_PERFORM_INT_VALUE, null, READ_ONLY, null));
    }

    @Override
    public LDAPMessage processDeleteRequest(int id, DeleteRequestProtocolOp request, List<Control> controls) {
        return new LDAPMessage(id, new DeleteResponseProtocolOp(ResultCode.UNWILLING_TO_PERFORM_INT_VALUE, null, READ_ONLY, null));
    }

    @Override
    public LDAPMessage processModifyRequest(int id, ModifyRequestProtocolOp request, List<Control> controls) {
        return new LDAPMessage(id, new ModifyResponseProtocolOp(ResultCode.UNWILLING_TO_PERFORM_INT_VALUE, null, READ_ONLY, null));
    }

    @Override
    public LDAPMessage processModifyDNRequest(int id, ModifyDNRequestProtocolOp request, List<Control> controls) {
        return new LDAPMessage(id, new ModifyDNResponseProtocolOp(ResultCode.UNWILLING_TO_PERFORM_INT_VALUE, null, READ_ONLY, null));
    }

    private String address() {
        return connection.getSocket().getInetAddress().getHostAddress();
    }
}
