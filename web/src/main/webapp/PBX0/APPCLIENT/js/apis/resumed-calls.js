/** A client that is loaded again starts the phones that had calls: the PBX keeps the calls for a moment, if their phones come back. */
const KEPT = 'carillon:calling';

/** @param {import('../client.js').Client} client */
export function resumeCalls({ apps, background, contactActions }) {
  let waiting = kept();
  apps.addEventListener('change', () => {
    if (!apps.loaded) return;
    for (const name of waiting) background.start(name, true);
    waiting = [];
  });
  contactActions.addEventListener('change', () => keep(new Set(contactActions.calls.map(({ provider }) => provider))));
}

/** @returns {string[]} */
function kept() {
  try {
    return JSON.parse(sessionStorage.getItem(KEPT) ?? '[]');
  } catch {
    return [];
  }
}

function keep(names) {
  try {
    sessionStorage.setItem(KEPT, JSON.stringify([...names]));
  } catch { /* without storage a call ends with the page */ }
}
