/** vCard files, cut into parts that fit a message, between cards. What a contact has no place for, pictures above all, stays here. */

/** Characters of one message; the service takes somewhat more. */
const MOST = 60_000;
const MOST_CARDS = 200;
/** Lines of a property that is not wanted, with the lines folded below it (RFC 6350 section 3.2). */
const UNWANTED = /^(?:[\w-]+\.)?(?:PHOTO|LOGO|SOUND|KEY|AGENT)[;:].*(?:\r?\n[ \t].*)*\r?\n/gim;
const BEGIN = /^(?=BEGIN:VCARD\s*$)/im;

/** @param {ArrayBuffer} bytes @returns {string} the text; older programs write it in a form of Western Europe */
export function decode(bytes) {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** @param {string} text @returns {{cards: string, first: number}[]} parts, and how many cards come before each */
export function parts(text) {
  const cards = text.replace(UNWANTED, '').split(new RegExp(BEGIN, 'gim')).filter((card) => /^BEGIN:VCARD/i.test(card));
  const made = [];
  let part = { cards: '', first: 0, count: 0 };
  cards.forEach((card, index) => {
    if (part.count && (part.cards.length + card.length > MOST || part.count >= MOST_CARDS)) {
      made.push(part);
      part = { cards: '', first: index, count: 0 };
    }
    part.cards += card;
    part.count++;
  });
  return part.count ? [...made, part] : made;
}
