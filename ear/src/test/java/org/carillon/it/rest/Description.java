package org.carillon.it.rest;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import org.carillon.it.ServerProcess;

/** The OpenAPI description as the server gives it, and what it says about an answer. */
final class Description {

    static final String PATH = "/admin/api/v1/openapi";
    private static final String LOCATION = "https://example.com/openapi.json";
    private static final Set<String> METHODS = Set.of("get", "put", "post", "patch", "delete");
    private final String text;
    private final JsonNode root;
    private final JsonSchemaFactory schemas;

    private Description(String text) throws IOException {
        this.text = text;
        root = new ObjectMapper().readTree(text);
        schemas = JsonSchemaFactory.getInstance(VersionFlag.V202012, builder -> builder.schemaLoaders(l -> l.schemas(Map.of(LOCATION, text))));
    }

    static Description of(ServerProcess server) {
        try {
            HttpResponse<String> answer = server.client().send(HttpRequest.newBuilder(server.httpsUri(PATH))
                    .header("Accept", "application/json").build(), BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException("description: " + answer.statusCode() + " " + answer.body());
            }
            return new Description(answer.body());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    String text() {
        return text;
    }

    JsonNode root() {
        return root;
    }

    List<Operation> operations() {
        List<Operation> operations = new ArrayList<>();
        root.get("paths").fields().forEachRemaining(path -> path.getValue().fields().forEachRemaining(method -> {
            if (METHODS.contains(method.getKey())) {
                operations.add(new Operation(method.getKey().toUpperCase(Locale.ROOT), path.getKey(), method.getValue()));
            }
        }));
        return operations;
    }

    Operation operation(String method, String path) {
        return operations().stream().filter(o -> o.method().equals(method) && o.path().equals(path)).findFirst()
                .orElseThrow(() -> new AssertionError(method + " " + path + " is not in the description"));
    }

    /** What is wrong with the answer; nothing where the description foresees its status, its type and, if that is JSON, its body. */
    List<String> faults(Operation operation, Answer answer) {
        JsonNode response = operation.node().at("/responses/" + answer.status());
        String at = "/paths/" + escape(operation.path()) + "/" + operation.method().toLowerCase(Locale.ROOT) + "/responses/" + answer.status();
        if (response.has("$ref")) {
            at = response.get("$ref").asText().substring(1);
            response = root.at(at);
        }
        if (response.isMissingNode()) {
            return List.of("status " + answer.status() + " is not described");
        }
        if (!response.has("content")) {
            return answer.body().isEmpty() ? List.of() : List.of("a body where none is described: " + answer.body());
        }
        if (!response.get("content").has(answer.type())) {
            return List.of("type " + answer.type() + " is not described for status " + answer.status());
        }
        if (!answer.type().endsWith("json")) {
            return List.of();
        }
        return violations(at + "/content/" + escape(answer.type()) + "/schema", answer.json());
    }

    /** What is wrong with a request body by its schema. */
    List<String> faultsOfBody(Operation operation, JsonNode body) {
        return violations("/paths/" + escape(operation.path()) + "/" + operation.method().toLowerCase(Locale.ROOT)
                + "/requestBody/content/" + escape(operation.node().at("/requestBody/content").fieldNames().next()) + "/schema", body);
    }

    private List<String> violations(String pointer, JsonNode value) {
        return schemas.getSchema(SchemaLocation.of(LOCATION + "#" + pointer)).validate(value).stream().map(ValidationMessage::getMessage)
                .collect(Collectors.toList());
    }

    private static String escape(String part) {
        return part.replace("~", "~0").replace("/", "~1").replace("{", "%7B").replace("}", "%7D");
    }
}
