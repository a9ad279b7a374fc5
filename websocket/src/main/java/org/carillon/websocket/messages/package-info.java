/** PbxMessages: the PBX between clients and the store of messages, its own or that of an app (pbx-apis.md sections 10 and 11). */
package org.carillon.websocket.messages;
