/**
 * PbxTableUsers: the objects of the PBX as a table that others keep a copy of, in step in both directions (pbx-apis.md sections
 * 4 and 5).
 */
package org.carillon.websocket.table;
