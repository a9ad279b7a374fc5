/**
 * The face of one call: who it is, how it stands, and what can be done. It knows nothing of how calls are made: whatever drives a phone
 * gives it objects of this shape. Events: 'transfer' (the person wants to choose where to), 'new-call'.
 */
import { html, nothing } from 'lit';
import { View } from 'carillon/view.js';
import { icon } from 'client/shell/icons.js';
import { avatar } from 'client/shell/parts.js';
import { callInfo } from './call-info.js';
import { camera, cameraOff, forward, handset, hangUp, keys, merge, microphone, microphoneOff, pause, play, screen } from './symbols.js';
import './call-timer.js';
import './dial-pad.js';
import './video-stage.js';

/**
 * @typedef {object} CallFace a {@link import('carillon/model.js').Model}
 * @property {number} id
 * @property {string} name @property {string} number beside the name, or '' @property {string} via who sent it on, or ''
 * @property {string} state of the phone API (client-runtime.md section 8.3)
 * @property {boolean} outgoing @property {boolean} ringing @property {boolean} connected @property {boolean} holding @property {boolean} muted
 * @property {number} startedAt ms @property {string} pressed @property {string} display @property {string} failure @property {string} showing
 * @property {object|null} info
 * @property {boolean} offersVideo @property {MediaStreamTrack|null} remoteVideo @property {MediaStreamTrack|null} ownVideo
 * @property {{mute?: boolean, hold?: boolean, digits?: boolean, transfer?: boolean, redirect?: boolean, video?: boolean, screen?: boolean}} can what the driver can do
 * @property {(how?: {video?: boolean}) => void} answer @property {() => void} end
 * @property {(muted: boolean) => void} mute @property {() => void} hold @property {() => void} retrieve
 * @property {(digits: string) => void} digits @property {(what: ''|'camera'|'screen') => void} show
 * @property {(to: object) => void} transfer also of one that rings, if it can be redirected @property {(other: CallFace) => void} join
 */

class CallFaceView extends View {
  static properties = { call: { attribute: false }, others: { attribute: false }, texts: { attribute: false }, keysOpen: { state: true } };

  models() {
    return [this.call, this.texts];
  }

  render() {
    const { call, texts: { t } } = this;
    const name = call.name || t('unknown');
    const showsVideo = call.remoteVideo || call.ownVideo;
    return html`<article class="call ${call.ringing ? 'is-ringing' : ''} ${this.keysOpen && call.connected ? 'with-keys' : ''} ${showsVideo ? 'has-video' : ''}" aria-label=${t('call.with', { name })} tabindex="-1" @keydown=${this.#key}>
      ${showsVideo ? html`<video-stage .remote=${call.remoteVideo} .own=${call.ownVideo} .mirrored=${call.showing === 'camera'} .texts=${this.texts}></video-stage>` : nothing}
      <header class="call-head">
        ${showsVideo ? nothing : html`<div class="call-picture">${avatar(name)}</div>`}
        <h2 class="ellipsis">${name}</h2>
        ${call.number ? html`<p class="muted tabular ellipsis">${call.number}</p>` : nothing}
        ${call.via ? html`<p class="muted small">${t('via', { name: call.via })}</p>` : nothing}
        <p class="call-state ${call.state}" role="status">${this.#state(call, t)}</p>
        ${call.display ? html`<p class="small">${call.display}</p>` : nothing}
      </header>
      ${call.failure ? html`<p class="notice bad" role="alert"><span>${t(`failed.${call.failure}`)}</span></p>` : nothing}
      ${callInfo(call.info, this.texts)}
      ${call.ringing ? this.#offered(call, t) : this.#running(call, t)}
    </article>`;
  }

  #state(call, t) {
    if (call.state === 'Connected') return html`<call-timer .since=${call.startedAt}></call-timer>`;
    return t(call.ringing && call.offersVideo ? 'state.Alerting.video' : `state.${call.state}`);
  }

  #offered(call, t) {
    return html`<div class="call-choice">
      <button class="round-button bad" @click=${() => call.end()} aria-label=${t('decline')}>${hangUp}<span aria-hidden="true">${t('decline')}</span></button>
      ${call.can.video && call.offersVideo ? html`<button class="round-button good" @click=${() => call.answer({ video: true })} aria-label=${t('answer.video')}>
        ${camera}<span aria-hidden="true">${t('video')}</span></button>` : nothing}
      <button class="round-button good answer" @click=${() => call.answer()} aria-label=${t('answer')}>${handset}<span aria-hidden="true">${t('answer')}</span></button>
    </div>
    ${call.can.redirect ? html`<button class="button quiet" @click=${() => this.#emit('transfer')}>${forward}${t('redirect')}</button>` : nothing}`;
  }

  #running(call, t) {
    const { can, connected, holding, muted, showing } = call;
    const others = (this.others ?? []).filter((other) => other !== call && !other.ringing);
    if (this.keysOpen && connected) return this.#keys(call, t);
    return html`<div class="call-controls">
        ${can.mute ? toggle(muted, t(muted ? 'unmute' : 'mute'), muted ? microphoneOff : microphone, () => call.mute(!muted)) : nothing}
        ${can.hold && connected ? toggle(holding, t(holding ? 'retrieve' : 'hold'), holding ? play : pause, () => (holding ? call.retrieve() : call.hold())) : nothing}
        ${can.digits && connected ? action(t('keys'), keys, () => (this.keysOpen = true)) : nothing}
        ${can.video && connected && !holding ? toggle(showing === 'camera', t(showing === 'camera' ? 'video.off' : 'video.on'), showing === 'camera' ? cameraOff : camera,
          () => call.show(showing === 'camera' ? '' : 'camera')) : nothing}
        ${can.screen && connected && !holding ? toggle(showing === 'screen', t(showing === 'screen' ? 'screen.off' : 'screen.on'), screen,
          () => call.show(showing === 'screen' ? '' : 'screen')) : nothing}
        ${can.transfer && connected ? action(t('transfer'), forward, () => this.#emit('transfer')) : nothing}
        ${can.transfer && connected && others.length ? action(t('join', { name: others[0].name || t('unknown') }), merge, () => call.join(others[0]), t('join.short')) : nothing}
        ${connected ? action(t('newCall'), icon('plus'), () => this.#emit('new-call')) : nothing}
      </div>
      ${this.#end(call, t)}`;
  }

  #keys(call, t) {
    return html`<output class="pressed tabular" aria-label=${t('pressed')}>${call.pressed || ' '}</output>
      <dial-pad .texts=${this.texts} @press=${({ detail }) => call.digits(detail)}></dial-pad>
      <button class="button quiet" @click=${() => (this.keysOpen = false)}>${t('keys.close')}</button>
      ${this.#end(call, t)}`;
  }

  #end(call, t) {
    return html`<button class="button end-call" @click=${() => call.end()}>${hangUp}${t('end')}</button>`;
  }

  #key = ({ key }) => {
    if (key === 'Escape' && this.call.ringing) this.call.end();
  };

  #emit(type) {
    this.dispatchEvent(new CustomEvent(type, { bubbles: true, detail: this.call }));
  }
}

const toggle = (pressed, label, symbol, act) => html`<button class="control" aria-pressed=${pressed} @click=${act} title=${label}>${symbol}<span>${label}</span></button>`;
const action = (label, symbol, act, short = label) => html`<button class="control" @click=${act} title=${label} aria-label=${label}>${symbol}<span>${short}</span></button>`;

customElements.define('call-face', CallFaceView);
