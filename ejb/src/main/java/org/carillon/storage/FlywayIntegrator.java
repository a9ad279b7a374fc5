package org.carillon.storage;

import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.hibernate.HibernateException;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.spi.BootstrapContext;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.integrator.spi.Integrator;
import org.hibernate.service.spi.SessionFactoryServiceRegistry;

/**
 * Brings the schema up to date whenever the persistence unit starts.
 *
 * <p>Hibernate calls its integrators before it validates the entities against the tables, so an empty database is filled, an old
 * one is migrated, and only then compared. Flyway holds a lock in the database meanwhile: of several nodes that start together
 * one migrates and the others wait. A migration that fails stops the deployment; the database keeps the last good version.
 */
public class FlywayIntegrator implements Integrator {

    private static final String DATA_SOURCE = "java:jboss/datasources/carillon";
    private static final String MIGRATIONS = "classpath:db/migration";

    @Override
    public void integrate(Metadata metadata, BootstrapContext bootstrap, SessionFactoryImplementor sessionFactory) {
        Flyway.configure(FlywayIntegrator.class.getClassLoader())
                .dataSource(dataSource())
                .locations(MIGRATIONS)
                .load()
                .migrate();
    }

    @Override
    public void disintegrate(SessionFactoryImplementor sessionFactory, SessionFactoryServiceRegistry services) {
        // A schema outlives the session factory.
    }

    private static DataSource dataSource() {
        try {
            return (DataSource) new InitialContext().lookup(DATA_SOURCE);
        } catch (NamingException e) {
            throw new HibernateException("No data source " + DATA_SOURCE + " to migrate", e);
        }
    }
}
