/**
 * The connection of an app page to its own service (AppWebsocket): challenge, login relayed by the client, requests with `src`,
 * reconnect. Nothing here is special to built-in apps.
 */
import { Model } from 'carillon/model.js';
import { Backoff } from 'carillon/backoff.js';
import { decrypt, encrypt, randomHex } from 'carillon/crypto.js';

export class AppWebsocket extends Model {
  /** 'connecting', 'ready', 'waiting' (before the next attempt) or 'refused' (the service did not accept the login) */
  state = 'connecting';
  errorText = '';
  #socket = null;
  #backoff = new Backoff();
  #handlers = new Map();
  #pending = new Map();
  #login = null;
  #key = '';
  /** @type {{sip: string, dn: string, domain: string}} who is logged in */
  user = { sip: '', dn: '', domain: '' };

  /**
   * @param {string} url web socket address of the service
   * @param {string} name name of the provider (the app object), under which the PBX grants the login
   */
  constructor(url, name) {
    super();
    this.url = url;
    this.name = name;
    addEventListener('message', (event) => this.#onWindowMessage(event));
    // A connection over a network that is gone looks alive for minutes.
    addEventListener('online', () => this.#renew());
  }

  /** @param {string} mt @param {(message: object) => void} handler for messages that answer no request */
  on(mt, handler) {
    this.#handlers.set(mt, handler);
  }

  connect() {
    // A refusal stays visible while the next attempts go on.
    if (this.state !== 'refused') this.#set('connecting');
    const socket = (this.#socket = new WebSocket(this.url));
    socket.onopen = () => this.#send({ mt: 'AppChallenge' });
    socket.onmessage = (event) => this.#onMessage(JSON.parse(event.data));
    socket.onclose = () => socket === this.#socket && this.#onClose();
  }

  /**
   * @param {object} message gets a `src` unless it has one
   * @param {(indication: object) => void} [indicated] takes what comes before the result, for requests that are answered in many messages
   * @returns {Promise<object>} the answer; rejects when the connection is lost
   */
  request(message, indicated) {
    if (this.state !== 'ready') return Promise.reject(new Error('not connected'));
    const { src = randomHex(8), mt } = message;
    return new Promise((resolve, reject) => {
      this.#pending.set(src, { resolve, reject, mt, indicated });
      this.#send({ ...message, src });
    });
  }

  /** Says something that has no answer; it is lost while there is no connection. */
  tell(message) {
    if (this.state === 'ready') this.#send(message);
  }

  /** @returns {{key: string, value: string}} a secret that only the service can read; the seed is never used twice */
  seal(secret) {
    const key = randomHex(16);
    return { key, value: encrypt(`${key}:${this.#key}`, secret) };
  }

  /** @param {{key: string, value: string}} sealed a secret that the service encrypted for this login @returns {string} */
  unseal({ key, value }) {
    return decrypt(`${key}:${this.#key}`, value);
  }

  #send(message) {
    this.#socket.send(JSON.stringify(message));
  }

  #set(state) {
    this.state = state;
    this.changed();
  }

  #onMessage(message) {
    switch (message.mt) {
      case 'AppChallengeResult':
        this.#login = { src: randomHex(8), app: this.name, challenge: String(message.challenge) };
        window.parent.postMessage(JSON.stringify({ mt: 'getLogin', ...this.#login }), '*');
        break;
      case 'AppLoginResult':
        window.parent.postMessage(JSON.stringify({ mt: 'loginResult', ok: !!message.ok }), '*');
        if (message.ok) {
          this.#backoff.reset();
          this.#set('ready');
          this.emit('ready');
        } else {
          this.errorText ||= message.errorText ?? '';
          this.state = 'refused';
          this.#socket.close();
        }
        break;
      default:
        this.#answer(message);
    }
  }

  #answer(message) {
    const pending = this.#pending.get(message.src);
    if (pending?.indicated && message.mt !== `${pending.mt}Result` && message.mt !== 'Error') {
      pending.indicated(message);
    } else if (pending) {
      this.#pending.delete(message.src);
      pending.resolve(message);
    } else {
      this.#handlers.get(message.mt)?.(message);
    }
  }

  /** The client answers `getLogin`: only the parent may, and only for the login that is waiting. */
  #onWindowMessage(event) {
    if (event.source !== window.parent || typeof event.data !== 'string') return;
    let message;
    try {
      message = JSON.parse(event.data);
    } catch {
      return;
    }
    if (message.mt !== 'Login' || message.pbxObj !== this.name || message.src !== this.#login?.src) return;
    this.#login = null;
    if (this.#socket?.readyState !== WebSocket.OPEN) return;
    const { app, domain, sip, guid, dn, info, digest, pbxObj, key } = message;
    this.#key = key ?? '';
    this.user = { sip, dn, domain };
    this.errorText = message.errorText ?? '';
    this.#send({ mt: 'AppLogin', app, domain, sip, guid, dn, info, digest, pbxObj });
  }

  #renew() {
    const old = this.#socket;
    if (old?.readyState !== WebSocket.OPEN) return;
    this.#socket = null;
    old.close();
    this.#backoff.reset();
    this.#onClose();
  }

  #onClose() {
    for (const { reject } of this.#pending.values()) reject(new Error('connection lost'));
    this.#pending.clear();
    this.#set(this.state === 'refused' ? 'refused' : 'waiting');
    setTimeout(() => this.connect(), this.#backoff.next());
  }
}
