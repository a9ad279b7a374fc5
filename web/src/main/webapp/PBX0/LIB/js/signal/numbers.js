/** From numbers as people write them to numbers that can be dialled here (signaling.md section 1.2). */

/** @typedef {{intl: string, ntl: string, subs: string, area: string, country: string}} Prefixes with the trunk prefix each */

/**
 * @param {string} written such as `+49 (30) 12 34-5`
 * @param {Partial<Prefixes>} prefixes
 * @param {boolean} [adjust] it may lack the trunk prefix, since it was not written for this telephone system
 * @returns {string} digits, `*` and `#`
 */
export function dialable(written, { intl = '', ntl = '', subs = '', area = '', country = '' }, adjust = false) {
  const number = written.replace(/\(0\)/, '').replace(/[^\d*#+]/g, '');
  const digits = number.replaceAll('+', '');
  if (number.startsWith('+')) {
    if (!country || !digits.startsWith(country)) return intl + digits;
    const national = digits.slice(country.length);
    return area && national.startsWith(area) ? subs + national.slice(area.length) : ntl + national;
  }
  return adjust ? subs + digits : digits;
}

/** @param {string} text @returns {{num: string}|{sip: string}} what somebody means who typed that */
export function address(text, prefixes = {}, adjust = false) {
  const typed = text.trim().replace(/^(tel|sips?|callto):(\/\/)?/i, '').replace(/[;?].*$/, '');
  const isNumber = /^[+*#\d][\d\s()/.*#-]*$/.test(typed);
  return isNumber ? { num: dialable(typed, prefixes, adjust) } : { sip: decode(typed) };
}

function decode(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
