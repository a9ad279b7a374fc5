/** Emoticons typed with the keys, as people have written them for long, and the emoji that stand for them. */

/** @type {[string, string[]][]} */
const CODES = [
  ['🙂', [':-)', ':)', '=)']],
  ['😃', [':-D', ':D', '=D']],
  ['😉', [';-)', ';)']],
  ['🙁', [':-(', ':(', '=(']],
  ['😢', [":'-(", ":'(", ';-(', ';(']],
  ['😛', [':-P', ':P', ':-p', ':p']],
  ['😮', [':-O', ':O', ':-o', ':o']],
  ['😎', ['8-)', 'B-)', 'B)']],
  ['😕', [':-/', ':/', ':-\\', ':-S', ':-s']],
  ['😐', [':-|', ':|']],
  ['😘', [':-*', ':*']],
  ['😳', [':-$', ':$']],
  ['😠', ['>:-(', '>:(', ':-@', ':@']],
  ['🤐', [':-X', ':-x', ':-#']],
  ['😇', ['O:-)', 'O:)', '0:-)']],
  ['😈', ['>:-)', '>:)']],
  ['😆', ['XD', 'X-D']],
  ['❤️', ['<3']],
  ['💔', ['</3']],
  ['👍', ['(y)', '(Y)']],
  ['👎', ['(n)', '(N)']],
];

/** What the picker offers, by groups that are read out. */
export const PICKER = [
  ['faces', ['🙂', '😃', '😄', '😆', '😂', '😊', '😇', '😉', '😍', '😘', '😛', '😎', '🤔', '😐', '😕', '🙁', '😢', '😮', '😳', '😴', '😠', '🤐', '🤒', '🙄']],
  ['hands', ['👍', '👎', '👌', '👋', '👏', '🙏', '💪', '🤝', '✌️', '🤞', '☝️', '🙋']],
  ['things', ['❤️', '💔', '🎉', '🎂', '🌹', '☕', '🍕', '🍺', '🔥', '⭐', '💡', '⏰', '📞', '📎', '✅', '❌', '❓', '⚠️']],
];

const EMOJI = new Map(CODES.flatMap(([emoji, codes]) => codes.map((code) => [code, emoji])));
const escaped = [...EMOJI.keys()].sort((a, b) => b.length - a.length).map((code) => code.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'));
/** A code stands by itself: after a blank or at the beginning, before a blank, an end of a sentence, or the end. */
const PATTERN = new RegExp(`(^|\\s)(${escaped.join('|')})(?=$|[\\s.,!?])`, 'g');

/** @param {string} text @returns {string} with emoji in place of the codes */
export function withEmoji(text) {
  return text.replace(PATTERN, (whole, before, code) => before + EMOJI.get(code));
}

/** @param {string} text @returns {boolean} a few emoji and nothing else, which are shown large */
export function isOnlyEmoji(text) {
  return /^(?:\p{Extended_Pictographic}[\u{FE0F}\u{200D}\u{1F3FB}-\u{1F3FF}]*\s*){1,5}$/u.test(text.trim());
}
