/**
 * The service of the built-in app {@code calllist}: each user's own calls, which the app shows and hands on as
 * {@code com.innovaphone.calllist} (records.md section 3). Nobody sees the calls of others here.
 */
package org.carillon.websocket.calllist;
