/** RCC: remote control and monitoring of calls over an AppWebsocket (rcc.md). */
package org.carillon.websocket.rcc;
