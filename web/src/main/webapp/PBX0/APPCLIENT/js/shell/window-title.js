/** What the tab of a browser says. */

/** @param {string} title @param {string} badge '' for none @returns {string} the badge in front, where also narrow tabs show it */
export function marked(title, badge) {
  return badge ? `(${badge}) ${title}` : title;
}
