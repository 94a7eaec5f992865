// Before the first paint: the theme (src/state/theme.ts), and what waits for the app (use-started.ts).
(function (root) {
  var theme = null;
  try {
    theme = localStorage.getItem('theme');
  } catch (blocked) {}
  if (theme !== 'light' && theme !== 'dark')
    theme = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  root.theme = theme;
  root.starting = '';
  if (location.search) root.pending = '';
})(document.documentElement.dataset);
