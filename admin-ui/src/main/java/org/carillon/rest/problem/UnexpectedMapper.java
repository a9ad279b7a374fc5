package org.carillon.rest.problem;

import java.lang.System.Logger.Level;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** What nobody expected: logged under a number that the answer gives, and of which nothing else leaves the server. */
@Provider
@ApplicationScoped
public class UnexpectedMapper implements ExceptionMapper<Throwable> {

    private static final System.Logger LOG = System.getLogger(UnexpectedMapper.class.getName());

    @Override
    public Response toResponse(Throwable fault) {
        String incident = Long.toHexString(System.nanoTime());
        LOG.log(Level.ERROR, "the administration API failed, incident " + incident, fault);
        return Problem.response(ProblemType.INTERNAL, "the log of the server knows more", null, incident).build();
    }
}
