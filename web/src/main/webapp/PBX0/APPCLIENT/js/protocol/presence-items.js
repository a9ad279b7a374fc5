/** From the presence items of the protocol to what a person wants to know: one state, one note, until when. */

/**
 * @typedef {{state: 'available'|'away'|'lunch'|'vacation'|'busy'|'dnd'|'phone'|'offline', note: string, until: number, activity: string}} Summary
 */

const STATES = { away: 'away', lunch: 'lunch', vacation: 'vacation', holiday: 'vacation', busy: 'busy', dnd: 'dnd', 'on-the-phone': 'phone' };
/** Contacts that say where somebody is; a calendar is always there. */
const ENDPOINTS = new Set(['tel:', 'im:']);
/** Activities that calendars use beside those of the client. */
const BUSY_WORDS = new Set(['meeting', 'appointment', 'presentation']);

/**
 * Parameters for machines stand in the note as `#key:value`; a doubled # is a plain one.
 * @param {string} note @returns {{text: string, params: Object<string, string>}}
 */
export function parseNote(note = '') {
  const params = {};
  const words = [];
  for (const word of note.split(' ')) {
    if (word.startsWith('##')) words.push(word.slice(1));
    else if (/^#[\w-]/.test(word)) {
      const [key, ...value] = word.slice(1).split(':');
      params[key] = value.join(':');
    } else words.push(word);
  }
  const length = Number.parseInt(params.len, 10);
  const text = length >= 0 ? [...note].slice(0, length).join('') : words.join(' ').trim();
  return { text, params };
}

/** @param {string} text typed by the user @param {number} until ms, 0 for no end @returns {string} note for the PBX */
export function formatNote(text, until) {
  const note = text.trim().replace(/\s+/g, ' ').replace(/(^| )#/g, '$1##');
  return until ? `${note} #until:${until}`.trim() : note;
}

/**
 * The shown activity is that of the first item which has one, its note with it; without any the person is available as long as a
 * phone or a client is there. An item whose end has passed counts as cleared.
 * @param {object[]} items @param {number} [now] @param {boolean} [assumeOnline] do not look at the online state
 * @returns {Summary}
 */
export function summarize(items, now = Date.now(), assumeOnline = false) {
  const current = items
    .filter((item) => item.contact !== 'app:')
    .map((item) => ({ ...item, ...parseNote(item.note) }))
    .map((item) => ({ ...item, until: Number(item.params.until) || 0 }))
    .filter((item) => !item.until || item.until > now);
  const shown = current.find((item) => item.activity) ?? current.find((item) => item.text);
  const online = assumeOnline || items.some(({ contact, status }) => status === 'open' && ENDPOINTS.has(contact));
  const activity = shown?.activity ?? '';
  const state = stateOf(activity, online);
  return { state, activity, note: shown?.text ?? '', until: shown?.until ?? 0 };
}

function stateOf(activity, online) {
  if (!activity) return online ? 'available' : 'offline';
  return STATES[activity] ?? (BUSY_WORDS.has(activity) ? 'busy' : 'away');
}

/** @param {object[]} items of an app @returns {string} its badge, '' for none */
export function badgeOf(items) {
  const { params } = parseNote(items.find((item) => item.contact === 'app:')?.note);
  return params.badge && params.badge !== '0' ? params.badge : '';
}
