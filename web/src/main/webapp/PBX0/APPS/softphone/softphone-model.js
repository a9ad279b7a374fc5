/** What the page of the softphone shows: the telephone, and what one hears and speaks with. */
import { Dialling } from 'carillon/calls/dialling.js';

export class Softphone extends Dialling {
  /** @param {object} parts as for any telephone, and devices, ringer */
  constructor(parts) {
    super(parts);
    parts.devices.addEventListener('change', () => this.changed());
  }

  press(key) {
    this.ringer.keys(key);
    super.press(key);
  }
}
