// See src/build/prerender/start-after-paint.ts.
(function (waiting) {
  function start() {
    if (waiting) {
      var parts = document.importNode(waiting.content, true);
      parts.querySelectorAll('script').forEach(function (script) {
        script.onerror = tellFailure;
      });
      document.head.append(parts);
    }
    waiting = null;
  }
  // The page stays as it was built: what waited for the app (public/theme.js) waits no longer.
  function tellFailure() {
    delete document.documentElement.dataset.pending;
    var note = document.getElementById('page-note');
    if (note)
      note.textContent = location.search
        ? 'The app could not be loaded. This is the plain page, without the choices of its link; reload it to try again.'
        : 'The app could not be loaded. Facts and links work; reload the page to try again.';
  }
  requestAnimationFrame(function () {
    setTimeout(start);
  });
  setTimeout(start, 1000);
})(document.getElementById('start'));
