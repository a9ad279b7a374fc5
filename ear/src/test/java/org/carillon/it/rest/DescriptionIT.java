package org.carillon.it.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import org.carillon.it.ServerProcess;
import org.carillon.it.WithServer;
import org.junit.jupiter.api.Test;

/** The description is valid, complete, and about this very server. */
@WithServer
class DescriptionIT {

    private static final Set<String> METHODS = Set.of("GET", "PUT", "POST", "PATCH", "DELETE");

    @Test
    void aParserFindsNothingToComplainOf(ServerProcess server) {
        ParseOptions options = new ParseOptions();
        options.setResolve(true);
        SwaggerParseResult parsed = new OpenAPIV3Parser().readContents(Description.of(server).text(), null, options);
        assertEquals(List.of(), parsed.getMessages());
        assertNotNull(parsed.getOpenAPI());
        assertEquals("Carillon administration API", parsed.getOpenAPI().getInfo().getTitle());
        assertTrue(parsed.getOpenAPI().getPaths().size() > 15, "paths: " + parsed.getOpenAPI().getPaths().keySet());
    }

    @Test
    void itNamesExactlyTheOperationsThatTheServerHas(ServerProcess server) {
        JavaClasses console = new ClassFileImporter().importPath(Path.of("../admin-ui/target/classes/org/carillon/rest"));
        Set<String> built = console.stream().filter(c -> c.isAnnotatedWith(jakarta.ws.rs.Path.class)).flatMap(c -> c.getMethods().stream())
                .flatMap(m -> methods(m).stream().map(http -> http + " " + ApiClient.BASE + m.getOwner().getAnnotationOfType(jakarta.ws.rs.Path.class).value()
                        + (m.isAnnotatedWith(jakarta.ws.rs.Path.class) ? m.getAnnotationOfType(jakarta.ws.rs.Path.class).value() : "")))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> described = Description.of(server).operations().stream().map(Operation::name).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(built, described);
    }

    @Test
    void everyOperationIsDescribedInWordsWithItsScopeAndItsProblems(ServerProcess server) {
        List<String> lacking = new ArrayList<>();
        for (Operation operation : Description.of(server).operations()) {
            JsonNode node = operation.node();
            Set<String> statuses = new TreeSet<>();
            node.get("responses").fieldNames().forEachRemaining(statuses::add);
            if (node.path("summary").asText().isEmpty() || node.path("operationId").asText().isEmpty() || node.path("tags").isEmpty()
                    || !TestToken.ALL_SCOPES.contains(operation.scope())
                    || !statuses.containsAll(Set.of("400", "401", "403", "429", "500")) || operation.hasBody() && !statuses.containsAll(Set.of("413", "415"))
                    || statuses.stream().noneMatch(s -> s.startsWith("2"))) {
                lacking.add(operation.name() + " " + statuses);
            }
        }
        assertEquals(List.of(), lacking);
    }

    @Test
    void everySchemaIsStrictAndEveryExampleFits(ServerProcess server) {
        Description description = Description.of(server);
        description.root().at("/components/schemas").fields().forEachRemaining(schema ->
                assertFalse(schema.getValue().path("additionalProperties").asBoolean(true), schema.getKey() + " takes anything"));
        for (Operation operation : description.operations()) {
            if (operation.hasBody()) {
                JsonNode ref = operation.node().at("/requestBody/content").elements().next().at("/schema/$ref");
                JsonNode example = description.root().at(ref.asText().substring(1)).at("/examples/0");
                if (!example.isMissingNode()) {
                    assertEquals(List.of(), description.faultsOfBody(operation, example), operation.name());
                }
            }
        }
        assertEquals("http", description.root().at("/components/securitySchemes/token/type").asText());
    }

    @Test
    void passwordsGoInAndNeverOut(ServerProcess server) {
        Description.of(server).root().at("/components/schemas").fields().forEachRemaining(schema -> {
            JsonNode password = schema.getValue().at("/properties/password");
            assertTrue(password.isMissingNode() || schema.getKey().endsWith("Input") && password.path("writeOnly").asBoolean(), schema.getKey());
        });
    }

    private static List<String> methods(JavaMethod method) {
        return method.getAnnotations().stream().filter(a -> METHODS.contains(a.getRawType().getSimpleName()))
                .map(a -> a.getRawType().getSimpleName()).toList();
    }
}
