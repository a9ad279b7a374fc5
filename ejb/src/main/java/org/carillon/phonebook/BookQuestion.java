package org.carillon.phonebook;

import com.unboundid.ldap.sdk.DN;
import com.unboundid.ldap.sdk.Filter;
import com.unboundid.ldap.sdk.SearchScope;

/**
 * A search within its limits.
 *
 * @param most entries at most
 * @param end  {@link System#nanoTime()} until which it may take
 */
record BookQuestion(DN base, SearchScope scope, Filter filter, int most, long end) {
}
