package org.carillon.rest.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
import org.carillon.rest.problem.Problem;

/**
 * JSON as this API speaks it. What comes in is bounded and taken literally: a number is no text, a member is not given
 * twice, and none is overlooked. Going out, everything has all its members but a problem, which leaves out what it has not.
 */
final class JsonForm {

    private static final int DEPTH = 6;
    private static final int STRING_LENGTH = 8_192;
    private static final int NAME_LENGTH = 100;
    private static final int NUMBER_LENGTH = 20;

    private JsonForm() {
    }

    static JsonMapper mapper() {
        JsonFactory factory = JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEPTH).maxStringLength(STRING_LENGTH)
                        .maxNameLength(NAME_LENGTH).maxNumberLength(NUMBER_LENGTH).build()).build();
        JsonMapper.Builder builder = JsonMapper.builder(factory)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
        for (LogicalType type : new LogicalType[] {LogicalType.Textual, LogicalType.Boolean, LogicalType.Integer}) {
            builder.withCoercionConfig(type, config -> {
                for (CoercionInputShape shape : CoercionInputShape.values()) {
                    config.setCoercion(shape, CoercionAction.Fail);
                }
            });
        }
        builder.withCoercionConfig(LogicalType.Textual, config -> config
                .setCoercion(CoercionInputShape.EmptyString, CoercionAction.TryConvert).setCoercion(CoercionInputShape.String, CoercionAction.TryConvert));
        builder.withConfigOverride(Problem.class, config -> config
                .setInclude(JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS)));
        return builder.build();
    }
}
