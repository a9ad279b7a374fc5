/** Files that will hang on a message: each goes into a buffer of the store before the message is sent. */
import { Model } from 'carillon/model.js';
import { ChatFailure } from './failure.js';

const MEGABYTE = 1_048_576;
/** The server takes no request that is larger. */
const LARGEST = 10 * MEGABYTE;
const MOST = 10;
/** What an upload is refused with: too large or too much, no such type. */
const STATUS = { 413: 'size', 415: 'type' };

/** @typedef {{name: string, url: string, state: 'busy'|'ready'|'failed', why: string}} Upload */

export class Uploads extends Model {
  /** @type {Upload[]} */
  files = [];

  /** @param {import('./messages.js').Messages} messages */
  constructor(messages) {
    super();
    this.messages = messages;
  }

  get busy() {
    return this.files.some(({ state }) => state === 'busy');
  }

  get ready() {
    return this.files.filter(({ state }) => state === 'ready');
  }

  /** @param {Iterable<File>} files */
  add(files) {
    for (const file of [...files].slice(0, MOST - this.files.length)) {
      const upload = { name: file.name, url: '', state: 'busy', why: '' };
      this.files = [...this.files, upload];
      this.#fill(upload, file);
    }
    this.changed();
  }

  remove(upload) {
    this.files = this.files.filter((other) => other !== upload);
    this.changed();
  }

  clear() {
    this.files = [];
    this.changed();
  }

  async #fill(upload, file) {
    try {
      if (file.size > LARGEST) throw new ChatFailure('size');
      upload.url = await this.#send(file);
      upload.state = 'ready';
    } catch (fault) {
      upload.state = 'failed';
      upload.why = ChatFailure.of(fault).why;
    }
    this.changed();
  }

  async #send(file) {
    const { url } = await this.messages.createFile(file.name).catch((fault) => {
      const { why } = ChatFailure.of(fault);
      throw new ChatFailure({ invalid: 'type', limit: 'room' }[why] ?? why);
    });
    const { ok, status } = await fetch(url, { method: 'POST', body: file });
    if (!ok) throw new ChatFailure(STATUS[status] ?? 'failed');
    return url;
  }
}
