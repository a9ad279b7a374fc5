/** The session credentials which keep the user logged in, kept by the browser per PBX. */
export class Credentials {
  #key;

  /** @param {string} scope host and module of the PBX */
  constructor(scope) {
    this.#key = `carillon:session:${scope}`;
    this.value = this.#read();
  }

  /** @param {{usr: string, pwd: string, place?: string}} value `place`: `host[:port]/module` if it is another PBX */
  store(value) {
    this.value = value;
    try {
      localStorage.setItem(this.#key, JSON.stringify(value));
    } catch {
      console.warn('The browser keeps nothing for this page; the login lasts until the page is closed.');
    }
  }

  forget() {
    this.value = null;
    try {
      localStorage.removeItem(this.#key);
    } catch { /* nothing was kept */ }
  }

  #read() {
    try {
      const value = JSON.parse(localStorage.getItem(this.#key));
      return value?.usr && value?.pwd ? value : null;
    } catch {
      return null;
    }
  }
}
