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
// After it: the app (src/build/prerender/start-after-paint.ts). A page in the background paints nothing.
document.addEventListener('DOMContentLoaded', function () {
  var waiting = document.getElementById('start');
  function start() {
    if (waiting) document.head.append(document.importNode(waiting.content, true));
    waiting = null;
  }
  requestAnimationFrame(function () {
    setTimeout(start);
  });
  setTimeout(start, 1000);
});
