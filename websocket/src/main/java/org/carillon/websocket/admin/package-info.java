/**
 * PbxAdminApi (pbx-apis.md sections 6 and 7): services administer PBX objects. All that is changed goes through
 * {@link org.carillon.directory.DirectoryAdmin}, as in the console.
 */
package org.carillon.websocket.admin;
