// After the first paint: the app (src/build/prerender/start-after-paint.ts). Deferred, so that the page is
// not ready before its style sheet: browsers then look for forms, and would lay it out without style.
(function (waiting) {
  function start() {
    if (waiting) document.head.append(document.importNode(waiting.content, true));
    waiting = null;
  }
  requestAnimationFrame(function () {
    setTimeout(start);
  });
  // A page in the background paints nothing.
  setTimeout(start, 1000);
})(document.getElementById('start'));
