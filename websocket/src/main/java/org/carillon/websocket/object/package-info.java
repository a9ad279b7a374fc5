/**
 * What hangs on PBX objects, as rows of JSON: the same rows stand in columns of PbxTableUsers and in properties of
 * PbxAdminApi (pbx-apis.md sections 5 and 6.2), if under other names. One codec a kind of row, for both directions.
 */
package org.carillon.websocket.object;
