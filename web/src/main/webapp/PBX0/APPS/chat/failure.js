/** Why something could not be done, as a word for which there is a text. */
export class ChatFailure extends Error {
  /** @param {'dnd'|'unknown'|'denied'|'invalid'|'limit'|'type'|'size'|'room'|'offline'|'failed'} why */
  constructor(why) {
    super(why);
    this.why = why;
  }

  /** @param {*} fault whatever was thrown @returns {ChatFailure} */
  static of(fault) {
    return fault instanceof ChatFailure ? fault : new ChatFailure('offline');
  }
}

/** The numbers of results (pbx-apis.md section 1). */
const CODES = { 1: 'unknown', 2: 'denied', 3: 'invalid', 5: 'limit' };

/** @param {object} result @returns {object} the same @throws {ChatFailure} if it says no */
export function accepted(result) {
  if (result.mt === 'Error') throw new ChatFailure('offline');
  if (result.error) throw new ChatFailure(CODES[result.errorCode ?? result.error] ?? 'failed');
  return result;
}
