package org.carillon.it;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Starts the shared server with the first class that wants it and stops it after the last class of all. */
class SharedServer implements BeforeAllCallback, ParameterResolver {

    private static final Namespace NAMESPACE = Namespace.create(SharedServer.class);

    /** The server, or why there is none: a start that failed is not tried again for every class. */
    private static final class Shared implements AutoCloseable {

        private final ServerProcess server = ServerProcess.named("shared").withDemo();
        private RuntimeException failure;

        Shared start() {
            try {
                server.start();
            } catch (RuntimeException e) {
                failure = e;
            }
            return this;
        }

        ServerProcess server() {
            if (failure != null) {
                throw new IllegalStateException("the shared server did not start", failure);
            }
            return server;
        }

        @Override
        public void close() {
            server.close();
        }
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        server(context);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == ServerProcess.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return server(context);
    }

    private static ServerProcess server(ExtensionContext context) {
        return context.getRoot().getStore(NAMESPACE).getOrComputeIfAbsent(Shared.class, key -> new Shared().start(), Shared.class)
                .server();
    }
}
