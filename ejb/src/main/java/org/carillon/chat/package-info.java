/**
 * Keeps what people write to each other (pbx-apis.md section 11): conversations of two and of groups, who has read how far, files
 * that hang on messages. {@link org.carillon.chat.Chats} is the way in; the stores behind it write.
 */
package org.carillon.chat;
