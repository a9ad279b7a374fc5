package org.carillon.rest.description;

import java.lang.reflect.Method;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.carillon.rest.RestApplication;
import org.carillon.rest.access.Needs;
import org.carillon.rest.problem.ProblemType;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/**
 * Completes the description with what the operations have in common, so that no method repeats it: the scope that each
 * declares, the problems that can come of its form, and the headers of good answers.
 */
public class CommonAnswers implements OASFilter {

    @Override
    public void filterOpenAPI(OpenAPI api) {
        Map<String, Needs> needs = needs();
        api.getPaths().getPathItems().forEach((path, item) -> item.getOperations().forEach((method, operation) -> {
            declare(operation, needs.get(operation.getOperationId()));
            problems(path, method, operation).forEach(type -> operation.getResponses().addAPIResponse(
                    Integer.toString(type.status()), OASFactory.createAPIResponse().ref(ProblemSchema.response(type.status()))));
            operation.getResponses().getAPIResponses().forEach((status, response) -> headers(status, response, method, operation));
        }));
        api.getComponents().getSchemas().values().forEach(AnswerSchemas::complete);
        ProblemSchema.addTo(api.getComponents());
    }

    private static Map<String, Needs> needs() {
        Map<String, Needs> needs = new HashMap<>();
        for (Class<?> resource : RestApplication.resources()) {
            for (Method method : resource.getDeclaredMethods()) {
                if (method.isAnnotationPresent(Needs.class)) {
                    needs.put(resource.getSimpleName() + "_" + method.getName(), method.getAnnotation(Needs.class));
                }
            }
        }
        return needs;
    }

    private static void declare(Operation operation, Needs needs) {
        String scope = needs.value().wireName();
        operation.setSecurity(List.of(OASFactory.createSecurityRequirement().addScheme(RestApplication.TOKEN, List.of(scope))));
        String more = operation.getDescription() == null ? "" : " " + operation.getDescription();
        operation.setDescription("Needs the scope " + scope + "." + more);
    }

    /* What can go wrong follows from what an operation takes. */
    private static Set<ProblemType> problems(String path, HttpMethod method, Operation operation) {
        Set<ProblemType> types = EnumSet.of(ProblemType.INVALID_VALUE, ProblemType.UNAUTHENTICATED, ProblemType.NOT_ALLOWED,
                ProblemType.NOT_ACCEPTABLE, ProblemType.RATE_LIMITED, ProblemType.INTERNAL);
        if (path.contains("{")) {
            types.add(ProblemType.NOT_FOUND);
        }
        if (method != HttpMethod.GET) {
            types.add(ProblemType.CONFLICT);
        }
        if (isConditional(operation)) {
            types.add(ProblemType.OUTDATED);
        }
        if (operation.getRequestBody() != null) {
            operation.getRequestBody().setRequired(true);
            types.addAll(EnumSet.of(ProblemType.NOT_FOUND, ProblemType.TOO_LARGE, ProblemType.UNSUPPORTED_TYPE, ProblemType.LIMIT));
        }
        return types;
    }

    private static boolean isConditional(Operation operation) {
        return operation.getParameters() != null && operation.getParameters().stream().anyMatch(p -> p.getIn() == Parameter.In.HEADER);
    }

    private static void headers(String status, APIResponse response, HttpMethod method, Operation operation) {
        if (status.equals("201")) {
            response.addHeader("Location", ProblemSchema.header("Address of what was made."));
            response.addHeader("ETag", ProblemSchema.header("Version of what was made."));
        } else if (status.equals("200") && (isConditional(operation) || method == HttpMethod.GET)) {
            response.addHeader("ETag", ProblemSchema.header("Version of the object, where the answer has one; for If-Match."));
        }
    }
}
