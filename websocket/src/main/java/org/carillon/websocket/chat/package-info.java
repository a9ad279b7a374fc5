/**
 * The Messages App protocol of the PBX's own store (pbx-apis.md section 11): a class for each message, reached over PbxMessages and over
 * the web socket of the app {@code messages}, and the files that hang on messages.
 *
 * <p>What it has beside the documented messages: {@code ReadMembers} with {@code ReadMembersInd}; {@code clientId} in {@code Post}, with
 * which a client may send once more what it had no answer to; {@code text} in a filter, which searches words; {@code sip} in {@code Add},
 * the other side as the reader sees it; {@code errorCode} beside an {@code error} that is only true; {@code Deleted}, {@code Unread}, and {@code GroupChanged}, with {@code deleted} for whom the group
 * is gone, to those who have set a filter.
 */
package org.carillon.websocket.chat;
