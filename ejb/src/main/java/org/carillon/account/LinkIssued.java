package org.carillon.account;

import org.carillon.directory.Guid;

/** Fired in the transaction that makes a link which is to be mailed. */
record LinkIssued(Guid owner, LinkPurpose purpose, LinkToken token, String email) {

    @Override
    public String toString() {
        return "link issued for " + owner;
    }
}
