/**
 * Presence items as apps get them: with the words to show and the parameters of the note taken apart (client-runtime.md section 8.1,
 * note parameters). Never empty, because apps read the first one without looking; the effective one comes first.
 */
import { parseNote } from '../protocol/presence-items.js';

const NONE = { contact: '', activity: '', status: 'closed', note: '' };
const WORDS = { free: 'presence.free', busy: 'presence.busy', away: 'presence.away' };

/** @param {object[]} items @param {{t: Function, texts: object}} words @returns {object[]} */
export function readPresence(items, words) {
  const all = items.length ? [...items] : [NONE];
  return all
    .sort((a, b) => rank(a) - rank(b))
    .map(({ contact = '', activity = '', status = '', note = '' }) => {
      const { text, params } = parseNote(note);
      const end = Number(params.until);
      const values = Number.isFinite(end) && params.until ? { ...params, until: end } : params;
      return { contact, activity, status, note, displayNote: displayNote(text, note, values, words), params: values };
    });
}

/** What has an activity decides; without any, whatever is there. */
function rank({ contact, activity, status }) {
  if (contact === 'app:') return 3;
  if (activity) return 0;
  return status === 'open' ? 1 : 2;
}

function displayNote(text, note, params, { t, texts }) {
  const word = Object.keys(WORDS).find((key) => key in params);
  const first = 'len' in params || !word ? text : t(WORDS[word]);
  const until = Number.isFinite(params.until) ? t('presence.untilTime', { time: texts.moment(params.until, 'whole-day' in params) }) : '';
  const next = WORDS[params['next-activity']];
  const after = next ? `(${[t(next), titleOfNext(note, params.next)].filter(Boolean).join(' ')})` : '';
  return [first, until, after].filter(Boolean).join(' ');
}

/** The title of what comes next stands in the note; where, is told in code points: `start:length`. */
function titleOfNext(note, next) {
  const [start, length] = (next ?? '').split(':').map(Number);
  return length > 0 && start >= 0 ? [...note].slice(start, start + length).join('') : '';
}
