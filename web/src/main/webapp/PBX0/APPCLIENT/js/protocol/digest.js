/** The digests of the myApps login (client side). All inputs are texts, all outputs lower-case hex. */
import { decrypt, sha256 } from 'carillon/crypto.js';

const PREFIX = 'innovaphoneAppClient';

/**
 * What both sides know of one login attempt.
 * @typedef {{type: 'user'|'session', domain: string, username: string, password: string, nonce: string, challenge: string}} Attempt
 */

/** @param {Attempt} a @returns {string} proof for the PBX that we know the password */
export function loginResponse(a) {
  return sha256([PREFIX, a.type, a.domain, a.username, a.password, a.nonce, a.challenge].join(':'));
}

/**
 * The proof of the PBX covers the text of `info`. JSON.stringify of the parsed object gives that text back, because the protocol
 * demands the canonical form and parsing keeps the order of the members.
 * @param {Attempt} a @param {object} info
 */
export function resultDigest(a, info) {
  return sha256([PREFIX, 'loginresult', a.domain, a.username, a.password, a.nonce, a.challenge, JSON.stringify(info)].join(':'));
}

/** @param {Attempt} a @param {object} info of a `Redirect`; its digest does not contain the domain */
export function redirectDigest(a, info) {
  return sha256([PREFIX, 'redirect', a.username, a.password, a.nonce, a.challenge, JSON.stringify(info)].join(':'));
}

/** @param {Attempt} a @param {{usr: string, pwd: string}} session as sent @returns {{usr: string, pwd: string}} in clear */
export function openSession(a, session) {
  return {
    usr: decrypt(`${PREFIX}:usr:${a.nonce}:${a.password}`, session.usr),
    pwd: decrypt(`${PREFIX}:pwd:${a.nonce}:${a.password}`, session.pwd),
  };
}

/** Session key of an app login, protected by the session password if the PBX sent a salt. */
export function openAppKey({ key, salt }, sessionPassword) {
  return key && salt && sessionPassword ? decrypt(`${salt}:${sessionPassword}`, key) : key;
}
