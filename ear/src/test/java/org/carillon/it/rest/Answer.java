package org.carillon.it.rest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** An answer of the API. */
record Answer(int status, String type, String body, HttpResponse<String> raw) {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    static Answer of(HttpResponse<String> raw) {
        return new Answer(raw.statusCode(), raw.headers().firstValue("content-type").orElse("").replaceFirst(";.*", ""), raw.body(), raw);
    }

    JsonNode json() {
        try {
            return MAPPER.readTree(body);
        } catch (IOException e) {
            throw new UncheckedIOException(body, e);
        }
    }

    String header(String name) {
        return raw.headers().firstValue(name).orElse("");
    }

    /** The last part of the type of a problem. */
    String problem() {
        return json().path("type").asText().replaceFirst(".*:", "");
    }

    @Override
    public String toString() {
        return status + " " + body;
    }
}
