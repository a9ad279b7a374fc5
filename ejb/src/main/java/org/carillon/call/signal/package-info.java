/** The internal language of calls: what goes over a leg, whatever kind of endpoint is at its end (signaling.md sections 3 and 4). */
package org.carillon.call.signal;
