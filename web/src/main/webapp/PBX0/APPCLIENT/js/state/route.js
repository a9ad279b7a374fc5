/**
 * Keeps the URL and the shown app in step: going somewhere shows the app, an app that comes to the front changes the URL. While the
 * apps of the user are not known yet, a link in the URL waits for them.
 */

/** @param {import('../client.js').Client} client */
export function route({ apps, host, navigation, login }) {
  const follow = () => {
    const { place, link } = navigation;
    if (place === 'app' || place === 'window') {
      if (!apps.loaded || host.front?.link === link) return;
      if (!host.open(link)) navigation.go('home');
    } else if (host.front) {
      host.goHome();
    }
  };
  navigation.addEventListener('moved', follow);
  apps.addEventListener('change', () => {
    if (!host.front) follow();
  });
  host.addEventListener('front', ({ detail: link }) => {
    if (link) navigation.go(navigation.place === 'window' ? 'window' : 'app', link);
    else if (navigation.place === 'app' && login.phase === 'in' && apps.loaded) navigation.go('home');
  });
  host.addEventListener('args', ({ detail: link }) => navigation.replace(link));
}
