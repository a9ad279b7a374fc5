package org.carillon.it.rest;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * An operation of the description.
 *
 * @param path with its parameters in braces
 * @param node what the description says about it
 */
record Operation(String method, String path, JsonNode node) {

    String name() {
        return method + " " + path;
    }

    boolean hasBody() {
        return node.has("requestBody");
    }

    String scope() {
        return node.at("/security/0/token/0").asText();
    }

    @Override
    public String toString() {
        return name();
    }
}
