package org.carillon.rest.session;

import org.carillon.session.SessionView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A session of a user. */
@Schema(name = "Session", description = "A device on which a user is logged in.")
public record SessionJson(
        @Schema(examples = "3f0e9d8c7b6a5f4e3d2c1b0a99887766") String id,
        @Schema(description = "Guid of the user.", examples = "0c9d2f5be4a34c0a9f6a1f0f5f5a2c11") String owner,
        @Schema(examples = "Mozilla/5.0") String userAgent,
        @Schema(format = "date-time", examples = "2026-03-03T09:41:00Z") String createdAt,
        @Schema(format = "date-time", examples = "2026-03-03T09:41:00Z") String usedAt,
        @Schema(description = "Waits for its second factor.") boolean waiting) {

    static SessionJson of(SessionView session) {
        return new SessionJson(session.id().toString(), session.owner().toString(), session.userAgent(), session.createdAt().toString(),
                session.usedAt().toString(), session.needsAuthorization());
    }
}
