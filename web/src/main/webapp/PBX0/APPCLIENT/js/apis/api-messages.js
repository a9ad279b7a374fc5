/** What an app says as provider and as consumer of Client APIs, and the start that precedes it (client-runtime.md sections 3.1, 6). */

/** @type {Object<string, import('../runtime/app-messages.js').Handler>} */
export const apiMessages = {
  /** A second one means that the page was loaded again. */
  Alive(frame, _, { host, apiUpdates, channels }) {
    if (frame.alive) host.emit('gone', frame);
    frame.restarted?.();
    frame.alive = true;
    apiUpdates.sendTo(frame);
    channels.alive(frame);
  },

  RegisterApi(frame, { api }, { apiRouter, providers }) {
    if (providers.register(frame.name, api)) apiRouter.registered(frame, api);
  },

  ApiModel(frame, { api, model }, { providers }) {
    providers.setModel(frame.name, api, model);
  },

  ApiResult(frame, message, { apiRouter }) {
    apiRouter.result(frame.name, message);
  },

  ConsumeApi(frame, { api }, { apiUpdates }) {
    if (frame.consumes.size < MOST_CONSUMED) frame.consumes.add(String(api));
    apiUpdates.soon(frame);
  },

  ApiRequest(frame, message, { apiRouter }) {
    apiRouter.request(frame, message);
  },
};

const MOST_CONSUMED = 100;
