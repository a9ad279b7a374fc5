/**
 * HTML that other apps show about a call: text, tables, pictures and plain looks, nothing that acts or covers anything. Looks come as
 * `style` attributes, which the page does not allow; so they travel under another name and are set one by one.
 */
import 'dompurify';

const LOOKS = 'data-looks';
/** Attributes that are no addresses. */
const PLAIN = ['width', 'height', 'colspan', 'rowspan', LOOKS];
const CLEAN = {
  ALLOWED_TAGS: ['a', 'b', 'strong', 'i', 'em', 'u', 'small', 'p', 'br', 'hr', 'h1', 'h2', 'h3', 'h4', 'ul', 'ol', 'li', 'dl', 'dt', 'dd', 'span', 'div',
    'table', 'thead', 'tbody', 'tr', 'th', 'td', 'img'],
  ALLOWED_ATTR: ['href', 'src', 'alt', ...PLAIN],
  ADD_URI_SAFE_ATTR: PLAIN,
  ALLOW_DATA_ATTR: false,
  ALLOWED_URI_REGEXP: /^https?:/i,
  RETURN_DOM_FRAGMENT: true,
};
const PROPERTIES = new Set(['color', 'background', 'background-color', 'font-size', 'font-weight', 'font-style', 'text-align', 'text-decoration',
  'white-space', 'vertical-align', 'padding', 'margin', 'border', 'border-radius', 'display', 'flex-direction', 'flex-wrap', 'gap', 'width', 'max-width']);
/** Words, lengths and colours: nothing that loads. */
const VALUE = /^(?:[\w\s#%.,-]|rgba?\([\d\s.,%]+\))+$/;

/** @param {string} html @returns {HTMLElement} */
export function infoElement(html) {
  const element = document.createElement('div');
  element.append(globalThis.DOMPurify.sanitize(renameStyles(html), CLEAN));
  for (const styled of element.querySelectorAll(`[${LOOKS}]`)) {
    const looks = readLooks(styled.getAttribute(LOOKS));
    styled.removeAttribute(LOOKS);
    for (const [property, value] of looks) styled.style.setProperty(property, value);
  }
  return element;
}

/** Before anything reads it as a document: even one that is not shown reports such attributes as forbidden. What is missed here is removed. */
const renameStyles = (html) => html.replace(/<[a-z][^>]*>/gi, (tag) => tag.replace(/\sstyle(?=\s*=)/gi, ` ${LOOKS}`));

/** A colour of text counts only on a background of its own: apps mean it for that of one scheme. @returns {[string, string][]} */
function readLooks(style) {
  const looks = style.split(';').map((one) => one.split(/:(.*)/s).slice(0, 2).map((part) => part.trim().toLowerCase()));
  const plain = looks.filter(([property, value]) => PROPERTIES.has(property) && VALUE.test(value ?? ''));
  const ownBackground = plain.some(([property]) => property.startsWith('background'));
  return plain.filter(([property]) => property !== 'color' || ownBackground);
}
