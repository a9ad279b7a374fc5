/** Records of calls for programs: as XML (records.md section 1) and as CSV, streamed. */
package org.carillon.rest.call;
