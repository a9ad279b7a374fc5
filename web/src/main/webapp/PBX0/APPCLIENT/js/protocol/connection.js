/**
 * The web socket to the PBX: one at a time, opened again with back-off when it is lost, alternating between the addresses that are
 * known. It knows no message by name; whoever wants one subscribes to its `mt`.
 *
 * States: 'connecting' → 'open' → 'waiting' (until `retryAt`) → 'connecting' …
 * Events: 'change' on every state, 'open', 'close'.
 */
import { Model } from 'carillon/model.js';
import { Backoff } from 'carillon/backoff.js';

/** A socket that does not open within this time counts as lost; browsers themselves wait for minutes. */
const OPEN_TIMEOUT = 10_000;

export class Connection extends Model {
  state = 'waiting';
  retryAt = 0;
  #addresses;
  #current = 0;
  #socket = null;
  #timer = 0;
  #backoff = new Backoff();
  #handlers = new Map();

  /** @param {string[]} addresses web sockets of the PBX, the preferred one first */
  constructor(addresses) {
    super();
    this.#addresses = addresses;
    addEventListener('online', () => this.retry());
    addEventListener('offline', () => this.restart());
    document.addEventListener('visibilitychange', () => !document.hidden && this.retry());
  }

  get isOpen() {
    return this.state === 'open';
  }

  /** @param {string} mt @param {(message: object) => void} handler */
  on(mt, handler) {
    if (!this.#handlers.has(mt)) this.#handlers.set(mt, []);
    this.#handlers.get(mt).push(handler);
  }

  /** @returns {boolean} whether the message went out */
  send(message) {
    if (!this.isOpen) return false;
    this.#socket.send(JSON.stringify(message));
    return true;
  }

  /** Opens the socket; also the way to the addresses of another PBX. */
  connect(addresses = this.#addresses) {
    clearTimeout(this.#timer);
    if (addresses !== this.#addresses) this.#current = 0;
    this.#addresses = addresses;
    this.#drop();
    this.#set('connecting');
    const socket = new WebSocket(addresses[this.#current % addresses.length]);
    this.#socket = socket;
    this.#timer = setTimeout(() => this.#lost(socket), OPEN_TIMEOUT);
    socket.onopen = () => socket === this.#socket && this.#opened();
    socket.onmessage = (event) => socket === this.#socket && this.#received(event.data);
    socket.onclose = () => this.#lost(socket);
  }

  /** Alternatives for the next attempts, told by the PBX at login. */
  useAddresses(addresses) {
    this.#addresses = addresses;
    this.#current = 0;
  }

  /** The next attempt at once, if one is being waited for. */
  retry() {
    if (this.state === 'waiting') this.connect();
  }

  /** Gives the socket up and opens a new one. */
  restart() {
    if (this.state !== 'waiting') this.#lost(this.#socket);
  }

  /** Called when somebody is logged in: the PBX is well, the next interruption starts with short waits again. */
  settled() {
    this.#backoff.reset();
  }

  #opened() {
    clearTimeout(this.#timer);
    this.#set('open');
    this.emit('open');
  }

  #received(text) {
    let message;
    try {
      message = JSON.parse(text);
    } catch {
      console.warn('The PBX sent something that is no JSON text.');
      return;
    }
    for (const handler of this.#handlers.get(message.mt) ?? []) handler(message);
  }

  #lost(socket) {
    if (socket !== this.#socket) return;
    clearTimeout(this.#timer);
    this.#drop();
    const delay = this.#backoff.next();
    this.#current++;
    this.retryAt = Date.now() + delay;
    this.#timer = setTimeout(() => this.connect(), delay);
    this.#set('waiting');
    this.emit('close');
  }

  #drop() {
    const socket = this.#socket;
    this.#socket = null;
    socket?.close();
  }

  #set(state) {
    this.state = state;
    this.changed();
  }
}
