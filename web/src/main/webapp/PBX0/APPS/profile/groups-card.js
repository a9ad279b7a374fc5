/** The groups of the user, and the switch of those in which taking part is up to the user. */
import { html, nothing } from 'lit';
import { icon } from 'client/shell/icons.js';
import { Card } from './card.js';

class GroupsCard extends Card {
  render() {
    const { t } = this.texts;
    const { memberships = [] } = this.profile.user;
    return memberships.length ? html`<section class="card roomy">
      <header class="card-head"><div><h2>${t('groups')}</h2><p class="muted">${t('groups.text')}</p></div></header>
      ${this.outcome()}
      <ul class="rows sessions">${memberships.map((membership) => this.#group(membership))}</ul>
    </section>` : nothing;
  }

  #group({ name, mode, dyn }) {
    const { t } = this.texts;
    const words = dyn ? t(`groups.${dyn}`) : t('groups.always');
    return html`<li class="row">
      <span class="row-symbol">${icon('people')}</span>
      <div class="row-words">
        <p class="strong">${name}</p>
        <p class="muted small">${mode === 'active' ? `${words} · ${t('groups.active')}` : words}</p>
      </div>
      ${dyn ? html`<input class="switch" type="checkbox" role="switch" aria-label=${t('groups.takePart', { name })}
        .checked=${dyn === 'in'} @change=${(event) => this.#flip(event, name, dyn)}>` : nothing}
    </li>`;
  }

  async #flip({ target }, name, dyn) {
    const wanted = target.checked;
    const done = await this.run(() => this.profile.takePart(name, wanted), wanted ? 'groups.joined' : 'groups.left');
    if (!done) target.checked = dyn === 'in';
  }
}

customElements.define('groups-card', GroupsCard);
