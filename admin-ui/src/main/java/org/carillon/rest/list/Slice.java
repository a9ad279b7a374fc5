package org.carillon.rest.list;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A piece of a list.
 *
 * @param next what to give as {@code after} for the next piece; null after the last
 */
public record Slice<T>(
        @Schema(description = "The rows of this piece, in a stable order.") List<T> items,
        @Schema(description = "To be given as after for the next piece; null after the last.", nullable = true, examples = "YWxpY2U") String next) {
}
