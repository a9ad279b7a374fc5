/**
 * What the app does for others: `com.innovaphone.search` over contacts and external directories, `com.innovaphone.phonelookup`, and
 * names for the calls of phone apps (`com.innovaphone.phoneinfo`). Colleagues are left to the app `search`, which finds them too:
 * the service leaves them out, and also whoever is a colleague under another entry. Every question is answered, be it with nothing.
 */
const SEARCH = 'com.innovaphone.search';
const LOOKUP = 'com.innovaphone.phonelookup';
const PHONE_INFO = 'com.innovaphone.phoneinfo';
const PHONE = 'com.innovaphone.phone';
const LEAST = 2;
const LONGEST = 64;
/** ms; consumers wait about five seconds for all providers together */
const PATIENCE = 4_000;
/** Low is more relevant; colleagues of the app `search` have 100. */
const RELEVANCE = { personal: 110, shared: 120, directory: 130 };
const MOST_CALLS = 100;

/**
 * @param {import('carillon/app-websocket.js').AppWebsocket} service
 * @param {import('./searches.js').Searches} searches
 * @param {import('carillon/client-apis.js').ClientApis} apis
 */
export function provideContacts(service, searches, apis) {
  apis.provide(SEARCH, { relevance: RELEVANCE.personal }, async (msg, answer) => {
    if (msg.mt === 'Search') await search(service, searches, msg, echoing(msg, answer));
  });
  apis.provide(LOOKUP, {}, async (msg, answer) => {
    if (msg.mt === 'Lookup') await lookup(service, msg, echoing(msg, answer));
  });
  const calls = new Calls(service, apis);
  apis.provide(PHONE_INFO, {}, (msg, answer, consumer) => calls.take(msg, consumer));
}

/** Consumers that number their messages find the number in the answers too. */
function echoing({ src }, answer) {
  return (result) => answer({ ...result, ...(src === undefined ? {} : { src }) });
}

async function search(service, searches, { search: text, type }, answer) {
  const end = () => answer({ mt: 'SearchResult' });
  const wanted = typeof text === 'string' ? [...text.trim()].slice(0, LONGEST).join('') : '';
  if ((type && type !== 'contact') || [...wanted].length < LEAST || !(await ready(service))) return end();
  const timer = setTimeout(() => (stop(), end()), PATIENCE);
  const stop = searches.ask(wanted, false, ({ found, pending }) => {
    for (const contact of found) answer({ mt: 'SearchInfo', ...info(contact), type: 'contact', relevance: RELEVANCE[contact.source] });
    if (pending) return;
    clearTimeout(timer);
    end();
  });
}

async function lookup(service, { lookup: number, ...prefixes }, answer) {
  const found = (await ready(service)) && (await name(service, number, prefixes));
  if (found) answer({ mt: 'LookupInfo', ...info(found) });
  answer({ mt: 'LookupResult' });
}

/** @returns {Promise<object|undefined>} who has the number */
async function name(service, number, { prefixIntl, prefixNtl, prefixExt, area, country } = {}) {
  try {
    const { found } = await service.request({ mt: 'Lookup', number: String(number ?? ''), prefixIntl, prefixNtl, prefixExt, area, country });
    return found;
  } catch {
    return undefined;
  }
}

/** @param {import('./searches.js').Contact} contact @returns {object} members of a SearchInfo or LookupInfo (client-runtime.md section 8.2) */
function info({ source, guid, dn, first, last, company, numbers, emails, sip }) {
  const of = (kind) => numbers.filter((number) => number.kind === kind).map(({ number }) => number);
  const user = source === 'user';
  const contact = {
    displayname: dn, sn: last, givenname: first, company, email: emails, sip: sip ? [sip] : [],
    [user ? 'extension' : 'telephonenumber']: of('work'), mobile: of('mobile'), homephone: of('home'), facsimiletelephonenumber: of('fax'),
  };
  const filled = Object.fromEntries(Object.entries(contact).filter(([, value]) => value.length));
  return { dn, contact: filled, ...(user ? { guid } : { adjust: true }) };
}

function ready(service) {
  if (service.state === 'ready') return Promise.resolve(true);
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(false), PATIENCE);
    service.addEventListener('ready', () => (clearTimeout(timer), resolve(true)), { once: true });
  });
}

/** Tells a phone app who a call is with, once for each number of a call. */
class Calls {
  /** @type {Map<string, string>} call of a phone app → number that was looked up */
  #known = new Map();

  constructor(service, apis) {
    Object.assign(this, { service, apis });
  }

  async take({ mt, id, guid, num }, consumer) {
    const call = JSON.stringify([consumer, id]);
    if (mt === 'CallRemoved') this.#known.delete(call);
    if (mt !== 'CallUpdated' || !num || this.#known.get(call) === num) return;
    if (this.#known.size >= MOST_CALLS) this.#known.delete(this.#known.keys().next().value);
    this.#known.set(call, num);
    const found = (await ready(this.service)) && (await name(this.service, num));
    // The phone app knows colleagues itself.
    if (!found || found.source === 'user' || this.#known.get(call) !== num) return;
    this.apis.request(PHONE, consumer, { mt: 'CallInfo', id, ...(guid === undefined ? {} : { guid }), html: card(found) });
  }
}

function card({ dn, company }) {
  return `<strong>${escaped(dn)}</strong>${company && company !== dn ? `<br>${escaped(company)}` : ''}`;
}

function escaped(text) {
  return text.replace(/[&<>"']/g, (letter) => `&#${letter.codePointAt(0)};`);
}
