/**
 * A rough judgement of a new password, as a hint to its owner; what is accepted the service decides. Length counts most, then the
 * kinds of characters; repetition and the own name take it back.
 * @param {string} password
 * @param {number} minLength
 * @param {(string|undefined)[]} known words that anybody can guess
 * @returns {1|2|3|4} weak, fair, good, strong
 */
export function strength(password, minLength, known) {
  const length = [...password].length;
  const different = new Set(password.toLowerCase()).size;
  const kinds = [/[a-z]/, /[A-Z]/, /\d/, /[^a-zA-Z\d]/].filter((kind) => kind.test(password)).length;
  const guessed = known.some((word) => word && word.length > 2 && password.toLowerCase().includes(word.toLowerCase()));
  if (length < minLength || different < 5 || guessed) return 1;
  const score = 1 + (length >= 10) + (length >= 14) + (kinds >= 3) + (length >= 20);
  return Math.min(4, score);
}
