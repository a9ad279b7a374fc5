/** Starts the apps that a call or a message needs when the PBX says so (myapps.md section 13). */

const APIS = { phone: 'com.innovaphone.phone', chat: 'com.innovaphone.chat' };

/** @param {import('../client.js').Client} client */
export function followWake({ connection, apps, standardApps, background }) {
  connection.on('Wake', ({ type, hw, incoming }) => {
    const api = Object.hasOwn(APIS, type) ? APIS[type] : '';
    for (const app of apps.all) {
      const wakes = Array.isArray(app.info?.wake) && app.info.wake.includes(type);
      const hasDevice = type !== 'phone' || !hw || app.name === `dev:${hw}`;
      const isWanted = standardApps.meant(api) === app.name || (type === 'phone' && !incoming);
      if (wakes && hasDevice && isWanted) background.start(app.name);
    }
  });
}
