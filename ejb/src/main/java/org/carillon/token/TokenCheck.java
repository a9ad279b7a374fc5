package org.carillon.token;

import java.time.Clock;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.carillon.digest.Sha256;
import org.carillon.directory.Directory;
import org.carillon.directory.UserView;
import org.carillon.session.LoginLog;
import org.carillon.session.LoginThrottle;

/**
 * Verifies tokens. A token is good while its secret fits, it has not expired, and its maker is an unlocked administrator.
 * Failures count per address: guesses from one cannot lock out a token that is used from another.
 */
@ApplicationScoped
public class TokenCheck {

    private static final String DECOY = Sha256.hex("");
    @Inject
    private TokenLoader loader;
    @Inject
    private TokenUses uses;
    @Inject
    private TokenRates rates;
    @Inject
    private Directory directory;
    @Inject
    private LoginThrottle throttle;
    @Inject
    private LoginLog log;
    @Inject
    private Clock clock;

    /** Kind of login, for the log. */
    private enum Kind { TOKEN }

    /** @param text the token as it was sent, possibly anything */
    public TokenOutcome check(String text, String address) {
        Optional<BearerToken> token = BearerToken.of(text);
        String id = token.map(BearerToken::id).orElse("-");
        Optional<TokenLoader.Known> known = token.flatMap(t -> loader.find(t.id()));
        Optional<UserView> maker = known.flatMap(k -> directory.user(k.view().maker())).filter(u -> u.administrator() && !u.locked());
        String claimed = token.map(BearerToken::secretHash).orElse("");
        boolean usable = maker.isPresent() && known.filter(k -> !k.view().isExpired(clock.instant())).isPresent();
        LoginThrottle.Verdict verdict = throttle.attempt("token " + id + " " + address, address,
                () -> Sha256.matches(known.map(TokenLoader.Known::secretHash).orElse(DECOY), claimed) && usable);
        return switch (verdict) {
            case ACCEPTED -> accept(new ApiCaller(known.get().view(), maker.get()));
            case MUST_WAIT -> {
                log.refused(Kind.TOKEN, id, address, verdict.name());
                yield new TokenOutcome.MustWait();
            }
            case REFUSED -> {
                log.refused(Kind.TOKEN, id, address, reason(known, maker));
                yield new TokenOutcome.Refused();
            }
        };
    }

    private TokenOutcome accept(ApiCaller caller) {
        int seconds = rates.take(caller.token().id());
        if (seconds > 0) {
            return new TokenOutcome.TooFast(seconds);
        }
        uses.touch(caller.token());
        return new TokenOutcome.Accepted(caller);
    }

    private String reason(Optional<TokenLoader.Known> known, Optional<UserView> maker) {
        return known.isEmpty() ? "UNKNOWN" : known.get().view().isExpired(clock.instant()) ? "EXPIRED"
                : maker.isEmpty() ? "NOT_ADMINISTRATOR" : LoginThrottle.Verdict.REFUSED.name();
    }
}
