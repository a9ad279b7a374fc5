package org.carillon.rest.description;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.carillon.rest.problem.Problem;
import org.carillon.rest.problem.ProblemType;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** The description of problems: one schema, and one answer per status. No method returns one, so nothing else would describe them. */
final class ProblemSchema {

    private static final String SCHEMA = "Problem";

    private ProblemSchema() {
    }

    static void addTo(Components components) {
        components.addSchema(SCHEMA, schema());
        Arrays.stream(ProblemType.values()).collect(Collectors.groupingBy(ProblemType::status, TreeMap::new, Collectors.toList()))
                .forEach((status, types) -> components.addResponse(response(status), answer(status, types)));
    }

    /** Name of the answer with this status. */
    static String response(int status) {
        return SCHEMA + status;
    }

    static Header header(String description) {
        return OASFactory.createHeader().description(description).schema(OASFactory.createSchema().type(List.of(SchemaType.STRING)));
    }

    private static APIResponse answer(int status, List<ProblemType> types) {
        MediaType media = OASFactory.createMediaType().schema(OASFactory.createSchema().ref(SCHEMA));
        types.forEach(type -> media.addExample(type.uri().substring(type.uri().lastIndexOf(':') + 1), OASFactory.createExample().value(example(type))));
        APIResponse answer = OASFactory.createAPIResponse().content(OASFactory.createContent().addMediaType(Problem.MEDIA_TYPE, media))
                .description(types.stream().map(ProblemType::title).collect(Collectors.joining("; ")));
        if (status == ProblemType.UNAUTHENTICATED.status()) {
            answer.addHeader("WWW-Authenticate", header("The scheme Bearer (RFC 6750)."));
        } else if (status == ProblemType.RATE_LIMITED.status()) {
            answer.addHeader("Retry-After", header("Seconds to wait, where the token asks too often."));
        }
        return answer;
    }

    private static Schema schema() {
        return OASFactory.createSchema().type(List.of(SchemaType.OBJECT)).description("What went wrong (RFC 9457).")
                .addProperty("type", text("Stable identity of the kind of problem.")
                        .enumeration(Arrays.stream(ProblemType.values()).<Object>map(ProblemType::uri).toList()))
                .addProperty("title", text("The kind in words."))
                .addProperty("status", OASFactory.createSchema().type(List.of(SchemaType.INTEGER)).description("The status of the answer."))
                .addProperty("detail", text("This case in words."))
                .addProperty("field", text("The member of the request that is to blame; absent where it is none."))
                .addProperty("incident", text("Under this the log of the server knows more; absent where it does not."))
                .required(List.of("type", "title", "status", "detail"))
                .additionalPropertiesSchema(OASFactory.createSchema().booleanSchema(false));
    }

    private static Map<String, Object> example(ProblemType type) {
        Map<String, Object> example = new LinkedHashMap<>();
        example.put("type", type.uri());
        example.put("title", type.title());
        example.put("status", type.status());
        example.put("detail", type.title());
        return example;
    }

    private static Schema text(String description) {
        return OASFactory.createSchema().type(List.of(SchemaType.STRING)).description(description);
    }
}
