/** PbxImpersonation: an app object uses an API as a user (pbx-apis.md section 12). */
package org.carillon.websocket.impersonation;
