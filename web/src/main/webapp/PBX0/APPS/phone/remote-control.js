/** RCC as the page uses it (rcc.md section 1): requests never fail but are answered with an error, be it that the connection is gone. */
const API = 'RCC';

export class RemoteControl {
  /** @param {import('carillon/app-websocket.js').AppWebsocket} service */
  constructor(service) {
    this.service = service;
  }

  get isReady() {
    return this.service.state === 'ready';
  }

  /** @returns {string} name of the user whose telephones these are */
  get user() {
    return this.service.user.sip;
  }

  /** @param {string} mt @param {object} [members] @param {(indication: object) => void} [indicated] @returns {Promise<object>} the result */
  request(mt, members = {}, indicated) {
    return this.service.request({ api: API, mt, ...members }, indicated).catch(() => ({ error: 'connection lost' }));
  }

  /** @param {string} mt @param {(indication: object) => void} handler */
  on(mt, handler) {
    this.service.on(mt, handler);
  }

  /** @param {() => void} act done each time the connection is there */
  whenReady(act) {
    this.service.addEventListener('ready', act);
  }

  /** @param {() => void} act done each time the connection is gone */
  whenGone(act) {
    this.service.addEventListener('change', () => this.isReady || act());
  }
}
