/** What the PBX offers beside logging in: pages to sign up and to reset the password, names of the profile and tutorial apps. */
import { Model } from 'carillon/model.js';

export class Register extends Model {
  signup = '';
  reset = '';
  profile = '';
  tutorial = '';

  constructor(connection) {
    super();
    connection.addEventListener('open', () => connection.send({ mt: 'SubscribeRegister' }));
    connection.on('UpdateRegister', ({ signup = '', reset = '', profile = '', tutorial = '' }) => {
      Object.assign(this, { signup: webPage(signup), reset: webPage(reset), profile, tutorial });
      this.changed();
    });
  }
}

/** Only web pages become links; anything else would be executed on a click. */
function webPage(url) {
  return /^https?:\/\//i.test(url) ? url : '';
}
