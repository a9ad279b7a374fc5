/** What the client tells apps about itself and its user: the model of `com.innovaphone.client` (client-runtime.md section 8.1). */

/** @param {import('../client.js').Client} client */
export function clientModel({ apps, login, register, settings, buildCheck }) {
  const place = location.host + location.pathname.slice(0, location.pathname.indexOf('/', 1));
  return {
    user: login.user ?? {},
    connInfo: { up: login.ready, standby: false, cur: place, pri: place, sec: '', phys: place },
    home: apps.home.filter((link) => !link.startsWith('@')),
    deviceApps: apps.deviceApps,
    profileApp: register.profile,
    tutorialApp: register.tutorial,
    standby: false,
    lang: settings.lang,
    scheme: settings.scheme,
    launcher: false,
    launcherUpdateBuild: buildCheck.launcherUpdateBuild,
    appStoreUrl: buildCheck.appStoreUrl,
    adminSettings: {},
  };
}
