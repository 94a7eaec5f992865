// See src/build/prerender/start-after-paint.ts.
(function (waiting) {
  function start() {
    if (waiting) document.head.append(document.importNode(waiting.content, true));
    waiting = null;
  }
  requestAnimationFrame(function () {
    setTimeout(start);
  });
  setTimeout(start, 1000);
})(document.getElementById('start'));
