/**
 * Channels between two apps: opened by one, accepted by the other, closed by either or by the end of one of them. The client carries
 * the messages and does not look into them.
 */
const PATIENCE = 30_000;
const MOST_OF_ONE = 100;

/**
 * @typedef {{id: string, src: *, args: *, opener: import('./frame.js').Frame, other: import('./app-frame.js').AppFrame,
 *   state: 'starting'|'offered'|'open', timer: number}} Channel
 */

export class Channels {
  /** @type {Map<string, Channel>} */
  #all = new Map();
  #next = 1;

  constructor({ host, background, statusInfos }) {
    Object.assign(this, { host, background });
    host.addEventListener('gone', ({ detail: frame }) => this.#gone(frame));
    statusInfos.addEventListener('gone', ({ detail: frame }) => this.#gone(frame));
  }

  /** @param {import('./frame.js').Frame} opener @param {{src: *, dst: string, args: *}} request */
  open(opener, { src, dst, args }) {
    const id = `c${this.#next++}`;
    const other = this.#of(opener).length < MOST_OF_ONE ? this.background.start(dst) : null;
    if (!other || other === opener) return opener.post({ mt: 'ChannelClosed', channel: id, src });
    const channel = { id, src, args, opener, other, state: 'starting', timer: 0 };
    channel.timer = setTimeout(() => this.#end(channel), PATIENCE);
    this.#all.set(id, channel);
    if (other.alive) this.#offer(channel);
  }

  /** The page of an app is there: what waits for it goes on. */
  alive(frame) {
    for (const channel of this.#of(frame)) if (channel.other === frame && channel.state === 'starting') this.#offer(channel);
  }

  accept(frame, id) {
    const channel = this.#all.get(id);
    if (channel?.other !== frame || channel.state !== 'offered') return;
    clearTimeout(channel.timer);
    channel.state = 'open';
    channel.opener.post({ mt: 'ChannelConnected', src: channel.src, channel: id });
  }

  pass(frame, id, msg) {
    const channel = this.#all.get(id);
    if (channel?.state === 'open') this.#peer(channel, frame)?.post({ mt: 'ChannelMessage', channel: id, msg });
  }

  /** The opener may not know the channel yet and names its own `src` then. */
  close(frame, { channel: id, src }) {
    const channel = this.#all.get(id) ?? this.#of(frame).find((one) => one.opener === frame && one.src === src && one.state !== 'open');
    if (channel) this.#end(channel, frame);
  }

  /** @returns {boolean} whether an app has a channel */
  isUsed(name) {
    return [...this.#all.values()].some(({ opener, other }) => opener.name === name || other.name === name);
  }

  #offer(channel) {
    channel.state = 'offered';
    channel.other.post({ mt: 'OpenChannel', channel: channel.id, opener: channel.opener.name, args: channel.args });
  }

  #peer({ opener, other }, frame) {
    if (frame === opener) return other;
    return frame === other ? opener : null;
  }

  /** @param {import('./frame.js').Frame} [by] who ends it and needs not be told */
  #end(channel, by) {
    if (by && !this.#peer(channel, by)) return;
    const { id, src, opener, other, state } = channel;
    this.#all.delete(id);
    clearTimeout(channel.timer);
    if (opener !== by) opener.post({ mt: 'ChannelClosed', channel: id, ...(state === 'open' ? {} : { src }) });
    if (other !== by && state !== 'starting') other.post({ mt: 'ChannelClosed', channel: id });
  }

  #gone(frame) {
    for (const channel of this.#of(frame)) {
      // A page that moves to another build before it answers is asked again there.
      const again = channel.other === frame && channel.state === 'offered' && this.host.running.includes(frame);
      if (again) channel.state = 'starting';
      else this.#end(channel, frame);
    }
  }

  #of(frame) {
    return [...this.#all.values()].filter(({ opener, other }) => opener === frame || other === frame);
  }
}
