/** Calls by the day on which they began, in the time of the user. */

/** @param {number} time ms @returns {string} the same for all times of a day */
export const dayOf = (time) => new Date(time).toDateString();

/** @param {{time: number}[]} entries in order @returns {{time: number}[][]} those of each day together */
export function days(entries) {
  const found = [];
  for (const entry of entries) {
    if (found.length && dayOf(found.at(-1)[0].time) === dayOf(entry.time)) found.at(-1).push(entry);
    else found.push([entry]);
  }
  return found;
}

/** @param {number} seconds @returns {string} such as 0:07, 12:05 or 1:02:03 */
export function clock(seconds) {
  const two = (number) => String(number).padStart(2, '0');
  const minutes = Math.floor(seconds / 60);
  return minutes < 60 ? `${minutes}:${two(seconds % 60)}` : `${Math.floor(minutes / 60)}:${two(minutes % 60)}:${two(seconds % 60)}`;
}
