package org.carillon.phonebook;

import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Optional;

import com.unboundid.ldap.listener.LDAPListenerClientConnection;
import com.unboundid.ldap.listener.SearchEntryParer;
import com.unboundid.ldap.protocol.SearchRequestProtocolOp;
import com.unboundid.ldap.protocol.SearchResultDoneProtocolOp;
import com.unboundid.ldap.sdk.Attribute;
import com.unboundid.ldap.sdk.DN;
import com.unboundid.ldap.sdk.Entry;
import com.unboundid.ldap.sdk.Filter;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.ResultCode;
import com.unboundid.ldap.sdk.SearchScope;

import org.carillon.directory.UserView;

/** The answer to one search: its entries with the attributes that were asked for, and how it ended. */
final class BookReply {

    private static final System.Logger LOG = System.getLogger(BookReply.class.getName());
    private static final int MOST_PARTS = 100;
    private static final int DEPTH = 16;
    private final BookService service;
    private final LDAPListenerClientConnection connection;
    private final int id;
    private final SearchRequestProtocolOp request;

    BookReply(BookService service, LDAPListenerClientConnection connection, int id, SearchRequestProtocolOp request) {
        this.service = service;
        this.connection = connection;
        this.id = id;
        this.request = request;
    }

    SearchResultDoneProtocolOp answer(Optional<UserView> reader) {
        try {
            DN base = new DN(request.getBaseDN());
            if (parts(request.getFilter(), DEPTH) > MOST_PARTS) {
                return done(ResultCode.UNWILLING_TO_PERFORM, "the filter has too many parts");
            }
            if (base.isNullDN() && request.getScope() == SearchScope.BASE) {
                return send(new BookAnswer(List.of(service.root()), ResultCode.SUCCESS));
            }
            return reader.isEmpty() ? done(ResultCode.INSUFFICIENT_ACCESS_RIGHTS, "log in first")
                    : send(service.search(reader.get(), base, request));
        } catch (LDAPException e) {
            return done(e.getResultCode(), e.getMessage());
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "a search in the phone book failed", e);
            return done(ResultCode.OTHER, null);
        }
    }

    private SearchResultDoneProtocolOp send(BookAnswer answer) throws LDAPException {
        SearchEntryParer parer = new SearchEntryParer(request.getAttributes(), service.schema());
        for (Entry entry : answer.entries()) {
            connection.sendSearchResultEntry(id, request.typesOnly() ? bare(parer.pareEntry(entry)) : parer.pareEntry(entry));
        }
        return done(answer.result(), null);
    }

    private static Entry bare(Entry entry) {
        return new Entry(entry.getDN(), entry.getAttributes().stream().map(attribute -> new Attribute(attribute.getName())).toList());
    }

    /* Counted before anything goes down into it by recursion. */
    private static int parts(Filter filter, int depth) {
        if (depth == 0) {
            return MOST_PARTS + 1;
        }
        int parts = 1;
        for (Filter part : filter.getComponents()) {
            parts += parts(part, depth - 1);
        }
        return filter.getNOTComponent() == null ? parts : parts + parts(filter.getNOTComponent(), depth - 1);
    }

    private static SearchResultDoneProtocolOp done(ResultCode result, String text) {
        return new SearchResultDoneProtocolOp(result.intValue(), null, text, null);
    }
}
