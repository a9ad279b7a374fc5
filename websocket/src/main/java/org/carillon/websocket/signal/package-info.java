/**
 * PbxSignal: endpoints that register and call over an AppWebsocket (signaling.md sections 1 to 4). Calls may outlive the connection, see
 * {@link org.carillon.websocket.signal.Resumptions} and the package {@code org.carillon.call}.
 */
package org.carillon.websocket.signal;
