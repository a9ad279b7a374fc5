/**
 * Log-in at the PBX: by the stored session, else by name and password, with a second factor if the PBX asks for one.
 *
 * Phases: 'starting' → ('form' ⇄ 'checking' → 'authorize') → 'in'. A lost connection does not leave 'in': what is on the screen
 * stays, and the session logs in again by itself; `ready` tells whether the PBX can be asked right now.
 * Events: 'change', 'login' (each time the PBX accepted us), 'logout' (the session is gone).
 */
import { Model } from 'carillon/model.js';
import { randomHex } from 'carillon/crypto.js';
import { loginResponse, openSession, redirectDigest, resultDigest } from './digest.js';
import { ownSocket, redirectPlace, socketAt } from './addresses.js';

/** Failures that the form explains; the numbers are those of the protocol, the words are our own. */
export const FAILURES = { 1: 'invalid', 2: 'denied', 5: 'expired' };

export class Login extends Model {
  phase = 'starting';
  ready = false;
  failure = '';
  code = 0;
  /** as typed last, so that another try needs only the password */
  username = '';
  user = null;
  account = {};
  settings = {};
  methods = { digest: true };
  #attempt = null;

  /**
   * @param {import('./connection.js').Connection} connection
   * @param {import('./credentials.js').Credentials} credentials
   * @param {import('./build-check.js').BuildCheck} buildCheck
   */
  constructor(connection, credentials, buildCheck, { userAgent, location }) {
    super();
    Object.assign(this, { connection, credentials, userAgent, location });
    buildCheck.addEventListener('checked', () => this.#begin());
    connection.addEventListener('close', () => this.#onClose());
    connection.on('LoginInfoResult', (message) => this.#onLoginInfo(message));
    connection.on('Authenticate', (message) => this.#onAuthenticate(message));
    connection.on('Authorize', (message) => this.#onAuthorize(message));
    connection.on('LoginResult', (message) => this.#onResult(message));
    connection.on('Redirect', (message) => this.#onRedirect(message));
    connection.on('LogoutResult', () => this.#ended());
    connection.on('UpdateUser', ({ user }) => this.#update({ user }));
  }

  get sessionPassword() {
    return this.credentials.value?.pwd;
  }

  /** @param {string} username @param {string} password as typed */
  submit(username, password) {
    this.#attempt = { type: 'user', username, password };
    this.#update({ phase: 'checking', failure: '', username });
    this.#request();
  }

  /** Gives up waiting for the second factor; the PBX drops the waiting session with the socket. */
  cancel() {
    this.#attempt = null;
    this.#update({ phase: 'form', failure: '' });
    this.connection.restart();
    this.connection.retry();
  }

  /** Ends the session here and at the PBX. Offline it is at least forgotten here. */
  logout() {
    if (!this.connection.send({ mt: 'Logout' })) this.#ended();
  }

  #begin() {
    const stored = this.credentials.value;
    if (stored) this.#attempt = { type: 'session', username: stored.usr, password: stored.pwd };
    if (this.#attempt) return this.#request();
    return this.#showForm(this.failure);
  }

  #request() {
    const { type } = this.#attempt;
    this.connection.send({ mt: 'Login', type, userAgent: this.userAgent });
  }

  #showForm(failure) {
    this.connection.send({ mt: 'LoginInfo' });
    this.#update({ phase: 'form', ready: false, failure });
  }

  #onLoginInfo({ user }) {
    this.#update({ methods: { ...user } });
  }

  #onAuthenticate({ type, method, domain, challenge }) {
    const attempt = this.#attempt;
    if (!attempt || attempt.type !== type) return;
    if (method !== 'digest') return this.#fail('method');
    Object.assign(attempt, { domain, challenge, nonce: randomHex(8) });
    const { username, nonce } = attempt;
    const response = loginResponse(attempt);
    this.connection.send({ mt: 'Login', type, method, username, nonce, response, userAgent: this.userAgent });
  }

  #onAuthorize({ code }) {
    if (this.#attempt?.type === 'user') this.#update({ phase: 'authorize', code: Number(code) });
  }

  #onResult({ error, info, digest }) {
    const attempt = this.#attempt;
    if (!attempt) return;
    this.#attempt = null;
    if (error || !info) return this.#refused(attempt, error);
    if (digest !== resultDigest(attempt, info)) return this.#fail('impostor');
    if (attempt.type === 'user' && info.session) this.credentials.store(openSession(attempt, info.session));
    this.connection.settled();
    this.#learnAddresses(info);
    this.failure = '';
    const { user, account = {}, settings = {} } = info;
    Object.assign(this, { user, account, settings, phase: 'in', ready: true });
    this.emit('login');
    this.changed();
  }

  #refused(attempt, error) {
    if (attempt.type === 'user') {
      this.#showForm(this.phase === 'authorize' ? 'rejected' : FAILURES[error] ?? 'unknown');
    } else if (error === 5) {
      this.#ended('expired');
    } else {
      this.#showForm(FAILURES[error] ?? 'unknown');
    }
  }

  /** The other side is not who it says, or asks for something we cannot do: nothing more is told to it. */
  #fail(failure) {
    this.#attempt = null;
    this.#update({ phase: 'form', ready: false, failure });
  }

  #onRedirect({ info, digest }) {
    const attempt = this.#attempt;
    if (!attempt) return;
    if (digest !== redirectDigest(attempt, info)) return this.#fail('impostor');
    this.#attempt = null;
    const session = info.session ? openSession(attempt, info.session) : this.credentials.value;
    const place = redirectPlace(info, this.location);
    this.credentials.store({ usr: session.usr, pwd: session.pwd, place });
    this.connection.connect([socketAt(place, this.location)]);
  }

  #learnAddresses({ alt, altHttp }) {
    const other = this.location.protocol === 'https:' ? alt : altHttp;
    const { place } = this.credentials.value ?? {};
    const primary = place ? socketAt(place, this.location) : ownSocket(this.location);
    this.connection.useAddresses(other ? [primary, socketAt(other, this.location)] : [primary]);
  }

  #ended(failure = '') {
    this.credentials.forget();
    this.#attempt = null;
    this.user = null;
    this.emit('logout');
    this.#showForm(failure);
  }

  #onClose() {
    if (this.phase === 'authorize') {
      this.#attempt = null;
      this.#update({ phase: 'form', failure: 'interrupted' });
    }
    // A name and password that are just being checked are sent again by #begin(); a session is read again there anyway.
    if (this.#attempt?.type === 'session') this.#attempt = null;
    this.#update({ ready: false });
  }

  #update(values) {
    Object.assign(this, values);
    this.changed();
  }
}
