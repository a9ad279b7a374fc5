package org.carillon.token;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;

import org.carillon.audit.Actor;
import org.carillon.audit.Audit;
import org.carillon.directory.Text;
import org.carillon.directory.UserView;
import org.carillon.error.Conflict;
import org.carillon.error.InvalidValue;
import org.carillon.error.LimitExceeded;
import org.carillon.error.NotAllowed;
import org.carillon.error.NotFound;
import org.hibernate.exception.ConstraintViolationException;

/** Makes, lists and revokes the tokens of the administration API; the only writer of them. */
@Stateless
public class TokenAdmin {

    public static final int NAME_LENGTH = 40;
    private static final int MAX_TOKENS = 500;
    private static final Duration MAX_LIFE = Duration.ofDays(3_653);
    @PersistenceContext
    private EntityManager em;
    @Inject
    private SecureRandom random;
    @Inject
    private Clock clock;
    @Inject
    private Audit audit;

    /**
     * @param life how long the token is good; null: until it is revoked
     * @throws NotAllowed unless the maker is an administrator
     */
    public NewToken create(String name, Set<Scope> scopes, Duration life, UserView maker, Actor actor) {
        if (!maker.administrator() || maker.locked()) {
            throw new NotAllowed("only an administrator may make tokens");
        }
        String checkedName = Text.required("token name", name, NAME_LENGTH);
        if (scopes.isEmpty()) {
            throw new InvalidValue("scopes", "are missing");
        }
        if (life != null && (life.isNegative() || life.isZero() || life.compareTo(MAX_LIFE) > 0)) {
            throw new InvalidValue("expiry", "must be within ten years from now");
        }
        if (em.createQuery("select count(t) from ApiToken t", Long.class).getSingleResult() >= MAX_TOKENS) {
            throw new LimitExceeded("there are " + MAX_TOKENS + " tokens already");
        }
        Instant now = clock.instant();
        BearerToken token = BearerToken.random(random);
        ApiToken stored = new ApiToken(token, checkedName, scopes, maker, now, life == null ? null : now.plus(life));
        store(stored);
        audit.record(actor, "token.create", checkedName, String.join(", ", stored.view().scopeNames()));
        return new NewToken(stored.view(), token.text());
    }

    /** From now on the token opens nothing. */
    public void revoke(String id, Actor actor) {
        ApiToken token = em.find(ApiToken.class, id);
        if (token == null) {
            throw new NotFound("the token");
        }
        audit.record(actor, "token.revoke", token.view().name(), "");
        em.remove(token);
    }

    /** All tokens by name. */
    public List<TokenView> list() {
        return em.createQuery("select t from ApiToken t order by lower(t.name)", ApiToken.class).getResultStream()
                .map(ApiToken::view).toList();
    }

    private void store(ApiToken token) {
        try {
            em.persist(token);
            em.flush();
        } catch (PersistenceException e) {
            if (e instanceof ConstraintViolationException violation && "api_token_name".equals(violation.getConstraintName())) {
                throw new Conflict("token name");
            }
            throw e;
        }
    }
}
