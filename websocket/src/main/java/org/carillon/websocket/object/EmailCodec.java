package org.carillon.websocket.object;

import jakarta.json.JsonObject;

import org.carillon.directory.EmailAddress;
import org.carillon.websocket.json.Members;

/** Mail addresses: {@code {"email":"ada@example.net"}}. */
public final class EmailCodec implements RowCodec<EmailAddress> {

    @Override
    public String field() {
        return "emails";
    }

    @Override
    public JsonObject write(EmailAddress address) {
        return new RowBuilder().text("email", address.value()).build();
    }

    @Override
    public EmailAddress read(Members row) {
        return EmailAddress.of(row.text("email"));
    }
}
