/** Starts the list of calls: a page for the user, and the provider of the list for other apps. */
import { startApp } from 'carillon/app-page.js';
import { Attention } from 'carillon/attention.js';
import { PresenceWatch } from 'carillon/presence-watch.js';
import { Calls } from './calls.js';
import { provideCalls } from './provider.js';
import catalogues from './texts.js';
import './calllist-page.js';

startApp({
  name: 'calllist',
  catalogues,
  element: 'calllist-page',
  model: ({ service, apis }) => {
    const calls = new Calls({ service, apis, watch: new PresenceWatch(apis), attention: new Attention() });
    provideCalls(service, apis, calls);
    return calls;
  },
});
