/** Lets the other end of a call be heard, where the user wants it. */
import { html } from 'lit';
import { View } from 'carillon/view.js';

class CallSound extends View {
  static properties = { call: { attribute: false }, devices: { attribute: false } };

  models() {
    return [this.call, this.devices];
  }

  render() {
    return html`<audio autoplay></audio>`;
  }

  updated() {
    const audio = this.querySelector('audio');
    const stream = this.call.media.remoteAudio;
    if (audio.srcObject !== stream) audio.srcObject = stream;
    this.devices.sound(audio);
    if (stream.getTracks().length && audio.paused) audio.play().catch(() => {});
  }
}

customElements.define('call-sound', CallSound);
