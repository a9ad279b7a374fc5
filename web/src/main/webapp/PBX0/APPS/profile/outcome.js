/** What came of the last change. */
import { html, nothing } from 'lit';

/** @param {{kind: 'good'|'bad', text: string}|null} note */
export const outcome = (note) =>
  note ? html`<p class="notice ${note.kind}" role=${note.kind === 'bad' ? 'alert' : 'status'}><span>${note.text}</span></p>` : nothing;
