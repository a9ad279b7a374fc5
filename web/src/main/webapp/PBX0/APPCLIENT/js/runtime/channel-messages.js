/** What apps say about channels to other apps (client-runtime.md section 7). */

/** @type {Object<string, import('./app-messages.js').Handler>} */
export const channelMessages = {
  OpenChannel(frame, { src, dst, args }, { channels }) {
    channels.open(frame, { src, dst: String(dst), args });
  },

  ChannelConnected(frame, { channel }, { channels }) {
    channels.accept(frame, channel);
  },

  ChannelMessage(frame, { channel, msg }, { channels }) {
    channels.pass(frame, channel, msg);
  },

  ChannelClosed(frame, { channel, src }, { channels }) {
    channels.close(frame, { channel, src });
  },
};
