/** The client without its looks: all parts, wired once. The elements in shell/ get it as their property `client`. */
import { Texts, browserLanguage } from 'carillon/i18n.js';
import catalogues from './i18n/catalogues.js';
import { ownSocket, socketAt, storageScope } from './protocol/addresses.js';
import { AppLogins } from './protocol/app-logins.js';
import { Apps } from './protocol/apps.js';
import { BuildCheck } from './protocol/build-check.js';
import { Connection } from './protocol/connection.js';
import { Credentials } from './protocol/credentials.js';
import { Dialogs } from './protocol/dialogs.js';
import { Login } from './protocol/login.js';
import { OwnPresence } from './protocol/own-presence.js';
import { Presence } from './protocol/presence.js';
import { Register } from './protocol/register.js';
import { Sessions } from './protocol/sessions.js';
import { ClientApis } from './apis/client-apis.js';
import { AppHost } from './runtime/app-host.js';
import { AppMessages } from './runtime/app-messages.js';
import { clientPage } from './runtime/app-url.js';
import { Background } from './runtime/background.js';
import { Badges } from './runtime/badges.js';
import { Channels } from './runtime/channels.js';
import { SideApp } from './runtime/side-app.js';
import { StatusInfos } from './runtime/status-infos.js';
import { Windows } from './runtime/windows.js';
import { Activity } from './state/activity.js';
import { ownAgent } from './state/device.js';
import { AppNotices } from './state/app-notices.js';
import { Navigation } from './state/navigation.js';
import { People } from './state/people.js';
import { Settings } from './state/settings.js';
import { SideBar } from './state/side-bar.js';
import { TilePeople } from './state/tile-people.js';
import { Toasts } from './state/toasts.js';
import { route } from './state/route.js';

export class Client {
  constructor(location) {
    this.location = location;
    this.texts = new Texts(catalogues, browserLanguage());
    this.t = this.texts.t;
    this.settings = new Settings(this.texts);
    this.sideBar = new SideBar(this.settings);
    this.toasts = new Toasts();
    this.navigation = new Navigation();

    const credentials = new Credentials(storageScope(location));
    const { place } = credentials.value ?? {};
    this.connection = new Connection([place ? socketAt(place, location) : ownSocket(location)]);
    this.register = new Register(this.connection);
    this.buildCheck = new BuildCheck(this.connection, location);
    this.login = new Login(this.connection, credentials, this.buildCheck, { userAgent: ownAgent(), location });

    this.sessions = new Sessions(this.connection, this.login);
    this.apps = new Apps(this.connection, this.login);
    this.appLogins = new AppLogins(this.connection, this.login);
    this.presence = new Presence(this.connection, this.login);
    this.dialogs = new Dialogs(this.connection, this.login);
    this.ownPresence = new OwnPresence(this.connection, this.login);
    this.people = new People(this.login, this.presence);
    this.tilePeople = new TilePeople(this);
    this.activity = new Activity(this.ownPresence, this.login);

    this.host = new AppHost(this);
    this.statusInfos = new StatusInfos(this);
    this.background = new Background(this);
    this.channels = new Channels(this);
    this.badges = new Badges(this);
    Object.assign(this, new ClientApis(this));
    this.background.isUsed = (name) => this.apiRouter.isUsed(name) || this.channels.isUsed(name);
    this.appMessages = new AppMessages(this);
    this.sideApp = new SideApp(this);
    this.host.isBeside = (frame) => frame.stage === this.sideApp.stage;
    this.windows = new Windows(this);
    this.host.addEventListener('flood', ({ detail: { app } }) => this.toasts.show(this.t('app.flood', { name: app.title })));
    new AppNotices({ connection: this.connection, toasts: this.toasts, open: (link) => this.open(link) });
    route(this);
  }

  get lang() {
    return this.settings.lang;
  }

  get scheme() {
    return this.settings.scheme;
  }

  /** Absolute address of this page, with the build in it: what apps get, and what their relative addresses are meant by. */
  get clientUrl() {
    return clientPage(this.location, this.buildCheck.build);
  }

  start() {
    this.connection.connect();
  }

  /** Opens an app and shows it. */
  open(link) {
    if (!this.host.open(link)) this.toasts.show(this.t('app.unknown', { name: link.split(/[?#]/)[0] }));
  }

  /** Moves a running app into a window of its own; a second client page holds it there, because an app needs one around it. */
  openWindow(frame) {
    if (!this.windows.open(Navigation.windowUrl(frame.link))) this.toasts.show(this.t('app.popupBlocked'));
  }
}
