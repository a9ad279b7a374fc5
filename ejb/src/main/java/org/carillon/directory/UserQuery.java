package org.carillon.directory;

/**
 * Which users to list.
 *
 * @param filter     part of long name, display name, name, number or e-mail; empty for all
 * @param sort       column to sort by
 * @param descending order
 */
public record UserQuery(String filter, Sort sort, boolean descending) {

    /** Columns a list of users can be sorted by. */
    public enum Sort {
        CN("lower(u.cn)"), NAME("lower(u.name)"), NUMBER("u.number"), EMAIL("lower(u.email)");

        private final String expression;

        Sort(String expression) {
            this.expression = expression;
        }

        String expression() {
            return expression;
        }
    }

    public static UserQuery all() {
        return new UserQuery("", Sort.CN, false);
    }
}
