/** The client without its looks: all parts, wired once. The elements in shell/ get it as their property `client`. */
import { Texts, browserLanguage } from 'carillon/i18n.js';
import catalogues from './i18n/catalogues.js';
import { ownSocket, socketAt, storageScope } from './protocol/addresses.js';
import { AppLogins } from './protocol/app-logins.js';
import { Apps } from './protocol/apps.js';
import { BuildCheck } from './protocol/build-check.js';
import { Connection } from './protocol/connection.js';
import { Credentials } from './protocol/credentials.js';
import { Login } from './protocol/login.js';
import { OwnPresence } from './protocol/own-presence.js';
import { Presence } from './protocol/presence.js';
import { Register } from './protocol/register.js';
import { Sessions } from './protocol/sessions.js';
import { ApiModel } from './runtime/api-model.js';
import { AppHost } from './runtime/app-host.js';
import { AppMessages } from './runtime/app-messages.js';
import { Badges } from './runtime/badges.js';
import { Activity } from './state/activity.js';
import { ownAgent } from './state/device.js';
import { Navigation } from './state/navigation.js';
import { People } from './state/people.js';
import { Settings } from './state/settings.js';
import { SideBar } from './state/side-bar.js';
import { Toasts } from './state/toasts.js';
import { route } from './state/route.js';

export class Client {
  constructor(location) {
    this.texts = new Texts(catalogues, browserLanguage());
    this.t = this.texts.t;
    this.settings = new Settings(this.texts);
    this.sideBar = new SideBar(this.settings);
    this.toasts = new Toasts();
    this.navigation = new Navigation();
    this.clientUrl = location.origin + location.pathname;

    const credentials = new Credentials(storageScope(location));
    const { place } = credentials.value ?? {};
    this.connection = new Connection([place ? socketAt(place, location) : ownSocket(location)]);
    this.register = new Register(this.connection);
    this.buildCheck = new BuildCheck(this.connection, location);
    this.login = new Login(this.connection, credentials, this.buildCheck, { userAgent: ownAgent(), location });

    this.sessions = new Sessions(this.connection, this.login);
    this.apps = new Apps(this.connection, this.login);
    this.presence = new Presence(this.connection, this.login);
    this.ownPresence = new OwnPresence(this.connection, this.login);
    this.people = new People(this.login, this.presence);
    this.activity = new Activity(this.ownPresence, this.login);

    this.host = new AppHost(this);
    this.badges = new Badges(this);
    this.apis = new ApiModel(this);
    this.appMessages = new AppMessages({
      host: this.host,
      apis: this.apis,
      appLogins: new AppLogins(this.connection, this.login),
      onUnknownApp: (link) => this.unknownApp(link),
    });
    route(this);
  }

  start() {
    this.connection.connect();
  }

  /** Opens an app and shows it. */
  open(link) {
    if (!this.host.open(link)) this.unknownApp(link);
  }

  unknownApp(link) {
    this.toasts.show(this.t('app.unknown', { name: link.split(/[?#]/)[0] }));
  }

  /** Moves a running app into a window of its own; a second client page holds it there, because an app needs one around it. */
  openWindow(frame) {
    if (window.open(Navigation.windowUrl(frame.link), '_blank', 'popup,width=1100,height=760')) this.host.close(frame);
    else this.toasts.show(this.t('app.popupBlocked'));
  }
}
