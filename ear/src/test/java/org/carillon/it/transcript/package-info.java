/**
 * Protocol transcripts as data: each file below {@code transcripts} is a conversation that is held with a running server,
 * line by line. {@link org.carillon.it.transcript.Transcript} says how to write one.
 */
package org.carillon.it.transcript;
