package org.carillon.phonebook;

import java.util.List;

import com.unboundid.ldap.sdk.Entry;
import com.unboundid.ldap.sdk.ResultCode;

/** What a search gave, and how it ended; entries that were found before a limit was reached are among them. */
record BookAnswer(List<Entry> entries, ResultCode result) {
}
