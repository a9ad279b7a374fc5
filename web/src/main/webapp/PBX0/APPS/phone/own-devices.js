/**
 * The telephones of the user, which of them are registered, and which one is driven; the choice stays with the browser. Who else is in
 * the user's groups is known too, since calls are picked up by long name.
 * Events: 'settled', there is a telephone to drive, or another one, or it is to be asked again; none is one as well.
 */
import { randomHex } from 'carillon/crypto.js';
import { Model } from 'carillon/model.js';

const KEPT = 'carillon:phone:device:';

/** @typedef {{hw: string, text: string, registered: boolean}} Device */

export class OwnDevices extends Model {
  /** 'waiting', 'known', or 'refused': telephones must not be controlled here */
  state = 'waiting';
  /** @type {Device[]} */
  all = [];
  /** long name of the user */
  cn = '';
  #src = '';
  #hw = '';
  #registered = new Set();
  #known = '';
  /** @type {Map<string, {cn: string, num: string, sip: string}>} by guid */
  #colleagues = new Map();

  /** @param {import('./remote-control.js').RemoteControl} rcc */
  constructor(rcc) {
    super();
    this.rcc = rcc;
    rcc.on('UserInfo', (info) => this.#heard(info));
    rcc.whenReady(() => this.#look());
    rcc.whenGone(() => this.#set('waiting'));
  }

  /** @returns {Device|undefined} */
  get chosen() {
    return this.all.find(({ hw }) => hw === this.#hw);
  }

  /** @param {string} hw */
  choose(hw) {
    try {
      localStorage.setItem(KEPT + this.rcc.user, hw);
    } catch { /* lasts as long as the page */ }
    this.#drive(hw);
  }

  /** @param {{num?: string, sip?: string}} at @returns {string} long name of whoever in the user's groups has it, '' for nobody */
  longNameOf({ num, sip }) {
    return [...this.#colleagues.values()].find((one) => (num ? one.num === num : one.sip === sip?.toLowerCase()))?.cn ?? '';
  }

  async #look() {
    this.#src = `users-${randomHex(4)}`;
    this.#known = '';
    this.#colleagues.clear();
    const result = await this.rcc.request('Initialize', { src: this.#src }, (info) => this.#heard(info));
    if (result.error && this.rcc.isReady) this.#set('refused');
  }

  #heard({ src, guid, update, cn = '', h323 = '', e164 = '', regs }) {
    if (src !== this.#src) return;
    if (h323.toLowerCase() === this.rcc.user.toLowerCase()) this.#self(cn, regs ?? []);
    else if (update === 'del') this.#colleagues.delete(guid);
    else this.#colleagues.set(guid, { cn, num: String(e164), sip: h323.toLowerCase() });
  }

  /* It is told of at every call, too. */
  #self(cn, regs) {
    const known = JSON.stringify([cn, regs]);
    if (known === this.#known) return;
    this.#known = known;
    this.cn = cn;
    this.#registered = new Set(regs.map(({ hw }) => hw));
    this.#list();
  }

  async #list() {
    const { devices = [], error } = await this.rcc.request('Devices', { cn: this.cn });
    if (error) return;
    const first = this.state !== 'known';
    this.all = devices.map(({ hw, text }) => ({ hw, text: text || hw, registered: this.#registered.has(hw) }));
    this.#set('known');
    this.#drive(this.#wanted(), first);
  }

  #wanted() {
    const kept = this.#kept();
    if (this.all.some(({ hw }) => hw === kept)) return kept;
    return this.chosen?.registered ? this.#hw : (this.all.find(({ registered }) => registered) ?? this.all[0])?.hw ?? '';
  }

  #kept() {
    try {
      return localStorage.getItem(KEPT + this.rcc.user);
    } catch {
      return this.#hw;
    }
  }

  #drive(hw, anew = false) {
    const other = hw !== this.#hw;
    this.#hw = hw;
    if (other || anew) this.emit('settled');
    this.changed();
  }

  #set(state) {
    this.state = state;
    this.changed();
  }
}
