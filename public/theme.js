// Set before the first paint; src/state/theme.ts owns the choice afterwards.
(function () {
  var chosen = null;
  try {
    chosen = localStorage.getItem('theme');
  } catch (error) {
    // Storage may be blocked; the system's choice holds.
  }
  if (chosen !== 'light' && chosen !== 'dark') {
    chosen = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  }
  document.documentElement.dataset.theme = chosen;
  // A prerendered page shows its plain address: what a query changes is left out until the app is here.
  if (location.search !== '') document.documentElement.dataset.pending = '';
})();
