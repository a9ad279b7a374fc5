/** Pictures of a call: what the other end shows, and in the corner what is shown to it. */
import { html, nothing } from 'lit';
import { View } from 'carillon/view.js';
import { icon } from 'client/shell/icons.js';

class VideoStage extends View {
  static properties = { remote: { attribute: false }, own: { attribute: false }, mirrored: { type: Boolean }, texts: { attribute: false } };

  render() {
    const { t } = this.texts;
    return html`<div class="stage">
      ${this.remote ? html`<video class="remote" autoplay playsinline muted aria-label=${t('video.remote')}></video>` : nothing}
      ${this.own ? html`<video class="own ${this.remote ? 'small' : ''} ${this.mirrored ? 'mirrored' : ''}" autoplay playsinline muted aria-label=${t('video.own')}></video>` : nothing}
      <button class="icon-button full" aria-label=${t('video.full')} title=${t('video.full')} @click=${this.#full}>${icon('external')}</button>
    </div>`;
  }

  updated() {
    show(this.querySelector('.remote'), this.remote);
    show(this.querySelector('.own'), this.own);
  }

  #full = () => (document.fullscreenElement ? document.exitFullscreen() : this.querySelector('.stage').requestFullscreen().catch(() => {}));
}

function show(video, track) {
  if (!video || video.srcObject?.getTracks()[0] === track) return;
  video.srcObject = new MediaStream([track]);
  video.play().catch(() => {});
}

customElements.define('video-stage', VideoStage);
