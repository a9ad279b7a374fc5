/** Logins of apps, which only the PBX can make: challenge in, `AppGetLoginResult` out. */
import { openAppKey } from './digest.js';

const TIMEOUT = 30_000;

/**
 * Libraries look into `info` without asking whether it is there, some for the text; without it they would not try again.
 * @returns {object} members for the window message `Login` where there is none
 */
export function failedLogin(app, error, errorText) {
  return { pbxObj: app, info: { errorText }, error, errorText };
}

export class AppLogins {
  #waiting = new Map();
  #next = 1;

  constructor(connection, login) {
    this.connection = connection;
    this.login = login;
    connection.on('AppGetLoginResult', (message) => this.#onResult(message));
    // A request that the old connection has not answered is asked again; while we are offline it simply waits.
    login.addEventListener('login', () => this.#waiting.forEach((request) => this.#send(request)));
    login.addEventListener('logout', () => this.#waiting.forEach((request) => request.fail(2, 'Logged out')));
  }

  /**
   * @param {string} app name under which the app wants to log in
   * @param {string} challenge of its service
   * @returns {Promise<object>} members for the window message `Login`: those of the result, or `error` and `errorText`
   */
  request(app, challenge) {
    return new Promise((resolve) => {
      const src = String(this.#next++);
      const finish = (answer) => {
        clearTimeout(timer);
        this.#waiting.delete(src);
        resolve(answer);
      };
      const fail = (error, errorText) => finish(failedLogin(app, error, errorText));
      const timer = setTimeout(() => fail(1, 'No answer from the PBX'), TIMEOUT);
      const request = { src, app, challenge, finish, fail };
      this.#waiting.set(src, request);
      this.#send(request);
    });
  }

  #send({ src, app, challenge }) {
    if (this.login.ready) this.connection.send({ mt: 'AppGetLogin', src, app, challenge });
  }

  #onResult({ mt, src, salt, error, errorText, ...result }) {
    const request = this.#waiting.get(src);
    if (!request) return;
    if (error) return request.fail(error, errorText ?? '');
    const key = openAppKey({ key: result.key, salt }, this.login.sessionPassword);
    request.finish({ ...result, key, pbxObj: request.app });
  }
}
