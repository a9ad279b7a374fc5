/**
 * Names for numbers that the PBX knows none for, from whoever provides `com.innovaphone.phonelookup` (client-runtime.md section 8.5).
 * Events: 'found' ({id, name}).
 */
import { Model } from 'carillon/model.js';

const API = 'com.innovaphone.phonelookup';
/** Those inside have names. */
const SHORTEST = 5;

export class Names extends Model {
  /** @param {import('carillon/client-apis.js').ClientApis} apis @param {() => import('carillon/signal/numbers.js').Prefixes} prefixes */
  constructor(apis, prefixes) {
    super();
    Object.assign(this, { apis, prefixes });
    apis.consume(API);
  }

  /** @param {number} id of the call @param {string} number */
  look(id, number) {
    if (number.length < SHORTEST || !this.apis.providers(API).length) return;
    const { intl, ntl, subs, area, country } = this.prefixes();
    const msg = { mt: 'Lookup', prefixIntl: intl, prefixNtl: ntl, prefixExt: subs, area, country, lookup: number };
    this.apis.request(API, '*', msg, (answer) => {
      if (answer.mt === 'LookupInfo' && typeof answer.dn === 'string' && answer.dn) this.emit('found', { id, name: answer.dn });
    });
  }
}
