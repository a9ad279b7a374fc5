/** Starts the chat: it speaks with the PBX itself, by PbxSignal and PbxMessages, and has no service of its own. */
import { startApp } from 'carillon/app-page.js';
import { Attention } from 'carillon/attention.js';
import { ChatModel } from './chat-model.js';
import { Messages } from './messages.js';
import { PresenceWatch } from './presence-watch.js';
import { Signals } from './signals.js';
import { provideChat } from './provider.js';
import catalogues from './texts.js';
import './chat-page.js';

startApp({
  name: 'chat',
  path: '/PBX0/APPS/websocket',
  catalogues,
  element: 'chat-page',
  model: ({ service, apis, start, texts }) => {
    const parts = { service, apis, texts, attention: new Attention(), presence: new PresenceWatch(apis) };
    const model = new ChatModel({ ...parts, messages: new Messages(service), signals: new Signals(service) });
    provideChat(apis, model);
    model.setArgs(start.args);
    return model;
  },
});
