// Runs before the page is painted: the scheme chosen in this browser, else the one of the system.
(() => {
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const kept = () => {
    try {
      return localStorage.getItem("console-scheme");
    } catch {
      // The browser keeps nothing.
      return null;
    }
  };
  const apply = () => {
    document.documentElement.dataset.scheme = kept() || (dark.matches ? "dark" : "light");
  };
  apply();
  dark.addEventListener("change", apply);
})();
