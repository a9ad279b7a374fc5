package org.carillon.it.browser;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Founds the company with the first test that wants it and closes it after the last test of all. */
class CompanyExtension implements ParameterResolver {

    private static final Namespace NAMESPACE = Namespace.create(CompanyExtension.class);

    /** The company, or why there is none: a start that failed is not tried again for every test. */
    private static final class Shared implements AutoCloseable {

        private final Company company = new Company();
        private RuntimeException failure;

        Shared found() {
            try {
                company.found();
            } catch (RuntimeException e) {
                failure = e;
            }
            return this;
        }

        @Override
        public void close() {
            company.close();
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Company.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Shared shared = context.getRoot().getStore(NAMESPACE).getOrComputeIfAbsent(Shared.class, key -> new Shared().found(), Shared.class);
        if (shared.failure != null) {
            throw new IllegalStateException("the company could not be founded", shared.failure);
        }
        return shared.company;
    }
}
