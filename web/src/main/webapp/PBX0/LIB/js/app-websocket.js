/**
 * The connection of an app page to its own service (AppWebsocket): challenge, login relayed by the client, requests with `src`,
 * reconnect. Nothing here is special to built-in apps.
 */
import { Model } from 'carillon/model.js';
import { Backoff } from 'carillon/backoff.js';
import { encrypt, randomHex } from 'carillon/crypto.js';

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

  /**
   * @param {string} url web socket address of the service
   * @param {string} name name of the provider (the app object), under which the PBX grants the login
   */
  constructor(url, name) {
    super();
    this.url = url;
    this.name = name;
    addEventListener('message', (event) => this.#onWindowMessage(event));
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

  /** @returns {Promise<object>} the answer; rejects when the connection is lost */
  request(message) {
    if (this.state !== 'ready') return Promise.reject(new Error('not connected'));
    const src = randomHex(8);
    return new Promise((resolve, reject) => {
      this.#pending.set(src, { resolve, reject });
      this.#send({ ...message, src });
    });
  }

  /** @returns {{key: string, value: string}} a secret that only the service can read; the seed is never used twice */
  seal(secret) {
    const key = randomHex(16);
    return { key, value: encrypt(`${key}:${this.#key}`, secret) };
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
    if (pending) {
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
    this.errorText = message.errorText ?? '';
    this.#send({ mt: 'AppLogin', app, domain, sip, guid, dn, info, digest, pbxObj });
  }

  #onClose() {
    for (const { reject } of this.#pending.values()) reject(new Error('connection lost'));
    this.#pending.clear();
    this.#set(this.state === 'refused' ? 'refused' : 'waiting');
    setTimeout(() => this.connect(), this.#backoff.next());
  }
}
