/**
 * The Client APIs (client-runtime.md sections 6 and 8), wired once: who provides them, how requests find their way, what the client
 * itself provides and consumes. Its members become members of the client.
 */
import { ask } from '../shell/ask-app.js';
import { ApiRouter, CANCELLED } from './api-router.js';
import { ApiUpdates } from './api-updates.js';
import { AppSearch } from './app-search.js';
import { Avatars } from './avatars.js';
import { ClientProvider } from './client-provider.js';
import { ContactActions } from './contact-actions.js';
import { ContactSearch } from './contact-search.js';
import { Launcher } from './launcher.js';
import { Providers } from './providers.js';
import { resumeCalls } from './resumed-calls.js';
import { ShellConsumer } from './shell-consumer.js';
import { StandardApps } from './standard-apps.js';
import { followWake } from './wake.js';
import { Watchers } from './watchers.js';

export class ClientApis {
  /** @param {import('../client.js').Client} client */
  constructor(client) {
    const { apps, host, settings, login, background, connection, statusInfos } = client;
    this.providers = new Providers(client);
    this.standardApps = new StandardApps({ apps, providers: this.providers });
    this.shell = new ShellConsumer();
    this.apiUpdates = new ApiUpdates({ ...this, host, statusInfos });
    this.apiRouter = new ApiRouter({ ...this, host, background }, (api, title, providers) => ask(client, api, title, providers));
    this.shell.send = (request) => this.apiRouter.request(this.shell, request);

    this.watchers = new Watchers(client);
    this.appSearch = new AppSearch(client);
    this.providers.add('com.innovaphone.client', new ClientProvider(client));
    this.providers.add('com.innovaphone.search', this.appSearch);
    this.launcher = new Launcher({ settings, host, providers: this.providers });

    this.contactSearch = new ContactSearch(this);
    this.avatars = new Avatars({ providers: this.providers, login });
    const onFailure = (text) => text !== CANCELLED && client.toasts.show(client.t('app.noAnswer'));
    this.contactActions = new ContactActions({ ...this, onFailure });
    followWake({ connection, apps, standardApps: this.standardApps, background });
    resumeCalls({ apps, background, contactActions: this.contactActions });
  }
}
