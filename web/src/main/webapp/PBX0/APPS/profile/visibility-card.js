/** Who may see what of the user. What is switched here holds at once; what comes from elsewhere says from where. */
import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { icon } from 'client/shell/icons.js';
import { Card } from './card.js';
import { RIGHTS, Visibility } from './visibility-model.js';

const KINDS = ['user', 'group', 'domain', 'others'];
const TYPED = new Set(['user', 'group']);

class VisibilityCard extends Card {
  static properties = { kind: { state: true }, problem: { state: true } };

  models() {
    return [...super.models(), this.profile.visibility];
  }

  render() {
    const { t } = this.texts;
    const { rules, inherited } = this.profile.visibility;
    return html`<section class="card roomy">
      <header class="card-head"><div><h2>${t('visibility.title')}</h2><p class="muted">${t('visibility.text')}</p></div></header>
      ${this.outcome()}
      ${rules
        ? html`<ul class="rules own-rules">${repeat(rules, Visibility.key, (rule) => this.#own(rule))}</ul>
            ${rules.length || inherited.length ? nothing : html`<p class="rules-none muted">${t('visibility.none')}</p>`}`
        : html`<span class="skeleton row-line"></span>`}
      ${this.#form()}
      ${inherited.length ? html`<h3>${t('visibility.inherited')}</h3><p class="muted small">${t('visibility.inheritedText')}</p>
        <ul class="rules inherited-rules">${inherited.map((rule) => this.#inherited(rule))}</ul>` : nothing}
    </section>`;
  }

  #own(rule) {
    const { t } = this.texts;
    const who = this.#words(rule);
    return html`<li class="rule" role="group" aria-label=${who}>
      <div class="rule-head">${this.#who(rule)}
        <button class="icon-button" aria-label=${t('visibility.remove', { who })} title=${t('visibility.remove', { who })}
          aria-disabled=${this.blocked} @click=${() => this.#remove(rule)}>${icon('close')}</button></div>
      <div class="rights">${RIGHTS.map((right) => html`<label class="right ${rule[right] ? 'on' : ''}">
        <input type="checkbox" name=${right} .checked=${!!rule[right]} @change=${(event) => this.#flip(event, rule, right)}>
        <span>${t(`right.${right}`)}</span></label>`)}</div>
      ${RIGHTS.some((right) => rule[right]) ? nothing : html`<p class="muted small">${t('visibility.nothing')}</p>`}
    </li>`;
  }

  #inherited(rule) {
    const { t } = this.texts;
    const granted = RIGHTS.filter((right) => rule[right]).map((right) => t(`right.${right}`));
    return html`<li class="rule">
      <div class="rule-head">${this.#who(rule)}
        <span class="tag plain">${t(`visibility.${rule.source}`, { name: rule.from })}</span></div>
      <p class="muted small">${granted.join(' · ') || t('visibility.nothing')}</p>
    </li>`;
  }

  #who(rule) {
    const symbol = rule.grp || rule.name.startsWith('@') ? 'people' : 'user';
    return html`<span class="row-symbol">${icon(symbol)}</span><span class="strong who">${this.#words(rule)}</span>`;
  }

  #words({ name, grp }) {
    const { t } = this.texts;
    if (grp) return t('visibility.ofGroup', { name });
    if (name === '@') return t('visibility.others');
    return name.startsWith('@') ? t('visibility.ofDomain', { domain: name.slice(1) }) : name;
  }

  #form() {
    const { t } = this.texts;
    const kind = this.kind ?? 'user';
    return html`<form class="rule-add" @submit=${this.#add} novalidate>
      <div class="field"><label for="rule-kind">${t('visibility.add')}</label>
        <span class="select"><select class="input" id="rule-kind" @change=${(event) => { this.kind = event.target.value; this.problem = ''; }}>
          ${KINDS.map((value) => html`<option value=${value} ?selected=${value === kind}>${t(`visibility.kind.${value}`)}</option>`)}
        </select>${icon('down')}</span></div>
      ${TYPED.has(kind) ? html`<div class="field"><label for="rule-name">${t(`visibility.name.${kind}`)}</label>
        <input class="input" id="rule-name" maxlength="128" autocomplete="off" autocapitalize="none" spellcheck="false"
          list=${kind === 'group' ? 'rule-groups' : nothing} aria-invalid=${this.problem ? 'true' : nothing} aria-describedby="rule-problem">
        <datalist id="rule-groups">${(this.profile.user?.groups ?? []).map((name) => html`<option value=${name}></option>`)}</datalist></div>` : nothing}
      <button class="button" aria-disabled=${this.blocked}>${t('visibility.addButton')}</button>
      <p class="problem" id="rule-problem" role="alert">${this.problem ? t(this.problem) : nothing}</p>
    </form>`;
  }

  async #add(event) {
    event.preventDefault();
    const field = this.querySelector('#rule-name');
    const rule = Visibility.rule(this.kind ?? 'user', field?.value ?? '', this.profile.user.domain);
    this.problem = !rule ? 'visibility.missing' : this.profile.visibility.has(rule) ? 'visibility.already' : '';
    if (this.problem) field?.focus();
    else if (!(await this.run(() => this.profile.visibility.put(rule), 'visibility.added'))) field?.focus();
  }

  /** The switch says what the server has: it goes back where the change did not succeed. */
  async #flip(event, rule, right) {
    const { target } = event;
    if (!(await this.run(() => this.profile.visibility.put({ ...rule, [right]: target.checked }), 'visibility.saved'))) target.checked = !!rule[right];
  }

  async #remove(rule) {
    if (await this.run(() => this.profile.visibility.remove(rule), 'visibility.removed')) this.querySelector('#rule-kind').focus();
  }
}

customElements.define('visibility-card', VisibilityCard);
