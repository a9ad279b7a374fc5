package org.carillon.contact.ldap;

import java.util.ArrayList;
import java.util.List;

import com.unboundid.ldap.sdk.SearchResultEntry;
import com.unboundid.ldap.sdk.SearchResultListener;
import com.unboundid.ldap.sdk.SearchResultReference;

import org.carillon.contact.ContactCard;

/** Keeps what a search finds as it comes, up to a bound, however much a server sends; references to other servers lead nowhere. */
final class EntryCollector implements SearchResultListener {

    private static final long serialVersionUID = 1L;
    private final transient LdapDirectory directory;
    private final transient LdapQuery query;
    private final int most;
    private final transient List<ContactCard> cards = new ArrayList<>();
    private boolean full;

    EntryCollector(LdapDirectory directory, LdapQuery query, int most) {
        this.directory = directory;
        this.query = query;
        this.most = most;
    }

    @Override
    public void searchEntryReturned(SearchResultEntry entry) {
        if (cards.size() >= most) {
            full = true;
        } else {
            new EntryCards(directory).card(entry).filter(card -> query.fits(card, directory)).ifPresent(cards::add);
        }
    }

    @Override
    public void searchReferenceReturned(SearchResultReference reference) {
        // Another server would need another account, and other limits.
    }

    List<ContactCard> cards() {
        return List.copyOf(cards);
    }

    boolean isFull() {
        return full;
    }
}
