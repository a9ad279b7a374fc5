/**
 * The few primitives that the login digests of the protocols need.
 *
 * SHA-256 comes from a library and not from crypto.subtle, because the latter exists only in secure contexts and the client must
 * also run from a plain http address inside a company. RC4 is required by the protocols and lives nowhere else any more.
 */
import 'js-sha256';

const utf8 = new TextEncoder();

/** @param {string} text @returns {string} lower-case hex of the SHA-256 of the UTF-8 bytes */
export function sha256(text) {
  return globalThis.sha256(utf8.encode(text));
}

/** @param {Uint8Array} bytes @returns {string} lower-case hex */
export function toHex(bytes) {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** @param {string} hex @returns {Uint8Array} */
export function fromHex(hex) {
  if (!/^([0-9a-f]{2})*$/i.test(hex)) throw new Error('not a hex string');
  return Uint8Array.from(hex.match(/../g) ?? [], (pair) => parseInt(pair, 16));
}

/**
 * RC4 without dropped bytes; encryption and decryption are the same.
 * @param {string} key text, used as its UTF-8 bytes
 * @param {Uint8Array} data
 * @returns {Uint8Array}
 */
export function rc4(key, data) {
  const k = utf8.encode(key);
  const s = Uint8Array.from({ length: 256 }, (_, i) => i);
  for (let i = 0, j = 0; i < 256; i++) {
    j = (j + s[i] + k[i % k.length]) & 255;
    [s[i], s[j]] = [s[j], s[i]];
  }
  let i = 0;
  let j = 0;
  return data.map((byte) => {
    i = (i + 1) & 255;
    j = (j + s[i]) & 255;
    [s[i], s[j]] = [s[j], s[i]];
    return byte ^ s[(s[i] + s[j]) & 255];
  });
}

/** @returns {string} hex of RC4(key, text) */
export function encrypt(key, text) {
  return toHex(rc4(key, utf8.encode(text)));
}

/** @returns {string} text whose RC4 under the key is the given hex */
export function decrypt(key, hex) {
  return new TextDecoder().decode(rc4(key, fromHex(hex)));
}

/** @param {number} bytes @returns {string} that many random bytes as hex */
export function randomHex(bytes) {
  return toHex(crypto.getRandomValues(new Uint8Array(bytes)));
}
