/** Tells every app that wants to know of calls here, `com.innovaphone.phoneinfo` (client-runtime.md section 8.4); they may answer with `CallInfo`. */
import { describeCall } from './provider.js';

const API = 'com.innovaphone.phoneinfo';

export class PhoneInfos {
  #known = new Map();

  /** @param {import('carillon/client-apis.js').ClientApis} apis @param {import('./telephone.js').Telephone} phone */
  constructor(apis, phone) {
    this.apis = apis;
    apis.consume(API);
    phone.addEventListener('added', ({ detail }) => this.#tell('CallAdded', detail, {}));
    phone.addEventListener('updated', ({ detail }) => this.#updated(detail));
    phone.addEventListener('removed', ({ detail }) => this.#removed(detail));
  }

  #updated(call) {
    const { via, leg } = call;
    const { id, guid, ...described } = describeCall(call);
    const members = { ...described, ...(via ? { lastDiverting: leg.diverting } : {}), ...(leg.originalCalled ? { originalCalled: leg.originalCalled } : {}) };
    const text = JSON.stringify(members);
    if (!this.#known.has(call) || this.#known.get(call) === text || call.over) return;
    this.#known.set(call, text);
    this.#tell('CallUpdated', call, members);
  }

  #removed(call) {
    if (!this.#known.delete(call)) return;
    this.#tell('CallRemoved', call, {});
  }

  #tell(mt, call, members) {
    if (mt === 'CallAdded') this.#known.set(call, '');
    if (!this.apis.providers(API).length) return;
    this.apis.request(API, '*', { mt, id: call.id, ...(call.guid ? { guid: call.guid } : {}), ...members });
    if (mt === 'CallAdded') this.#updated(call);
  }
}
