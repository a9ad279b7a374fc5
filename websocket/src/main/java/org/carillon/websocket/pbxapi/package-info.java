/** PbxApi: presence, favourites, node, diversions and notices, for app objects and, limited to their own, for users (pbx-apis.md section 2). */
package org.carillon.websocket.pbxapi;
