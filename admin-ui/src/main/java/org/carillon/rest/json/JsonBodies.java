package org.carillon.rest.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.carillon.error.InvalidValue;
import org.carillon.rest.problem.Problem;
import org.carillon.rest.problem.ProblemType;
import org.carillon.rest.problem.Refusal;

/**
 * Bodies of requests and answers, which are records. In a request a member that is absent is null in the record; a member
 * that is null removes what it names, as a merge patch has it (RFC 7396): it is read as the empty value of its type.
 */
@Provider
@Consumes({MediaType.APPLICATION_JSON, JsonBodies.MERGE_PATCH})
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
@ApplicationScoped
public class JsonBodies implements MessageBodyReader<Record>, MessageBodyWriter<Record> {

    public static final String MERGE_PATCH = "application/merge-patch+json";
    private static final int MAX_BYTES = 262_144;
    private final JsonMapper mapper = JsonForm.mapper();

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return type.isRecord();
    }

    @Override
    public Record readFrom(Class<Record> type, Type generic, Annotation[] annotations, MediaType media,
                           MultivaluedMap<String, String> headers, InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(MAX_BYTES + 1);
        if (bytes.length > MAX_BYTES) {
            throw new Refusal(ProblemType.TOO_LARGE, "the body must not be longer than " + MAX_BYTES + " bytes");
        }
        return read(bytes, type);
    }

    <T> T read(byte[] bytes, Class<T> type) throws IOException {
        try {
            JsonNode body = mapper.readTree(bytes);
            if (!(body instanceof ObjectNode object)) {
                throw new Refusal(ProblemType.MALFORMED, "the body must be a JSON object");
            }
            emptyNulls(object, type);
            return mapper.treeToValue(object, type);
        } catch (UnrecognizedPropertyException e) {
            throw new InvalidValue(path(e), "is unknown");
        } catch (JsonMappingException e) {
            throw e.getPath().isEmpty() ? new Refusal(ProblemType.MALFORMED, "the body is not JSON, or too deep")
                    : new InvalidValue(path(e), "has the wrong type");
        } catch (JsonProcessingException e) {
            throw new Refusal(ProblemType.MALFORMED, "the body is not JSON, or too deep");
        }
    }

    private static void emptyNulls(ObjectNode body, Class<?> type) {
        for (RecordComponent member : type.getRecordComponents()) {
            JsonNode value = body.get(member.getName());
            if (value == null || !value.isNull()) {
                continue;
            }
            if (member.getType() == String.class) {
                body.put(member.getName(), "");
            } else if (member.getType() == Boolean.class) {
                body.put(member.getName(), false);
            } else if (member.getType() == List.class) {
                body.putArray(member.getName());
            }
        }
    }

    private static String path(JsonMappingException fault) {
        return fault.getPath().stream().map(r -> r.getFieldName() == null ? "[" + r.getIndex() + "]" : "." + r.getFieldName())
                .collect(Collectors.joining()).replaceFirst("^\\.", "");
    }

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return type.isRecord();
    }

    @Override
    public void writeTo(Record body, Class<?> type, Type generic, Annotation[] annotations, MediaType media,
                        MultivaluedMap<String, Object> headers, OutputStream out) throws IOException {
        out.write(mapper.writeValueAsBytes(body));
    }
}
