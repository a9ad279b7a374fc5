// What the pages do without asking the server.
(() => {
  const root = document.documentElement;

  const formatTimes = (within) => {
    const format = new Intl.DateTimeFormat(navigator.language.startsWith(root.lang) ? navigator.language : root.lang, { dateStyle: "medium", timeStyle: "medium" });
    within.querySelectorAll("time[datetime]:not([data-done])").forEach((time) => {
      const text = format.format(new Date(time.dateTime));
      time.dataset.done = "";
      if (time.dataset.form === "exact") { time.textContent = text; } else { time.title = text; }
    });
  };

  const toggleScheme = () => {
    const next = root.dataset.scheme === "dark" ? "light" : "dark";
    root.dataset.scheme = next;
    try {
      localStorage.setItem("console-scheme", next);
    } catch { /* lasts as long as the page */ }
  };

  const reveal = (button) => {
    const input = button.parentElement.querySelector("input");
    const hide = input.type === "text";
    input.type = hide ? "password" : "text";
    button.setAttribute("aria-pressed", String(!hide));
    button.firstElementChild.className = hide ? "pi pi-eye" : "pi pi-eye-slash";
  };

  // Marking the text comes first: where the browser does not let a page copy, one key stroke is left to the person.
  const copy = async (button) => {
    const input = button.parentElement.querySelector("input");
    input.select();
    try {
      await navigator.clipboard.writeText(input.value);
    } catch {
      if (!document.execCommand("copy")) { return; }
    }
    button.lastElementChild.textContent = button.dataset.done;
  };

  const actions = {
    scheme: toggleScheme,
    reveal,
    copy,
    nav: () => document.body.classList.toggle("nav-open"),
    hide: (button) => PF(button.dataset.widget).hide(),
  };

  document.addEventListener("click", (event) => {
    const button = event.target.closest("[data-do]");
    if (button) { actions[button.dataset.do](button); }
    if (document.body.classList.contains("nav-open") && !event.target.closest(".side, [data-do=nav]")) {
      document.body.classList.remove("nav-open");
    }
    document.querySelectorAll("details.menu[open]").forEach((menu) => {
      if (!menu.contains(event.target)) { menu.open = false; }
    });
    const opener = event.target.closest("a.row-open");
    if (opener) {
      document.querySelectorAll("tr.open").forEach((open) => open.classList.remove("open"));
      opener.closest("tr").classList.add("open");
    }
    const row = event.target.closest("tr[data-ri]");
    if (row && !event.target.closest("a, button, input, label, .ui-chkbox, .ui-selection-column") && !String(getSelection())) {
      row.querySelector("a.row-open")?.click();
    }
  });

  document.addEventListener("keydown", (event) => {
    const typing = event.target.closest("input, textarea, select, [contenteditable]");
    if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      document.querySelector(".bar .search input")?.focus();
    }
    if (event.key === "Escape" && !event.defaultPrevented) {
      document.querySelectorAll("details.menu[open]").forEach((menu) => { menu.open = false; menu.querySelector("summary").focus(); });
      document.body.classList.remove("nav-open");
      const dialogOpen = [...document.querySelectorAll(".ui-dialog")].some((dialog) => dialog.offsetParent);
      if (!dialogOpen && !document.querySelector(".ui-autocomplete-panel:not([style*='display: none'])")) {
        document.querySelector(".panel .close")?.click();
      }
    }
  });

  let panel = false;
  const settle = () => {
    formatTimes(document);
    const had = panel;
    panel = Boolean(document.querySelector(".panel"));
    if (had && !panel) {
      document.querySelectorAll("tr.open").forEach((open) => open.classList.remove("open"));
    }
  };

  new MutationObserver(settle).observe(root, { childList: true, subtree: true });
  document.addEventListener("DOMContentLoaded", () => formatTimes(document));
})();

// Gives a chart the colours of the page; PrimeFaces calls it with the chart as this.
function carillonChart() {
  const style = getComputedStyle(document.documentElement);
  const colour = (name) => style.getPropertyValue(name).trim();
  const { data, options } = this.cfg.config;
  data.datasets.forEach((set, i) => { set.backgroundColor = colour(i === 0 ? "--accent" : "--line-strong"); });
  for (const axis of Object.values(options.scales)) {
    axis.ticks = { ...axis.ticks, color: colour("--text-2") };
    axis.grid = { ...axis.grid, color: colour("--line") };
  }
  options.plugins.legend.labels.color = colour("--text-2");
}
