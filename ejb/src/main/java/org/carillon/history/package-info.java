/**
 * Call detail records (records.md sections 1 to 3). The steps of calls become drafts in memory, in the lane of the calls; when a call is over
 * for somebody, the drafts go through a bounded queue to the database. A call that goes on when the server crashes leaves no record: what
 * is stored is always whole, and is never changed but for the marks of the list.
 */
package org.carillon.history;
