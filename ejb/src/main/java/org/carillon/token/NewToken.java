package org.carillon.token;

/**
 * A token just made.
 *
 * @param text the whole token in clear, for its one showing
 */
public record NewToken(TokenView view, String text) {

    @Override
    public String toString() {
        return "new token " + view.id();
    }
}
