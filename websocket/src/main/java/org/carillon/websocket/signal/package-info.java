/** PbxSignal: endpoints that register and call over an AppWebsocket (signaling.md sections 1 to 4). */
package org.carillon.websocket.signal;
