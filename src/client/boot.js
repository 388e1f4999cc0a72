// Runs before the first paint, from the page itself: the reader's choice of colours, and whether pictures may
// move to the stage. A page that is opened at its top is laid out chapter by chapter. If the story's own script
// fails to come, the printed pictures return.
(function () {
  var root = document.documentElement;
  root.classList.add('js');
  if (!location.hash && !location.search) root.classList.add('in-turn');
  try {
    var theme = localStorage.getItem('theme');
    if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
  } catch {
    // Storage may be forbidden; the device's colours do.
  }
  addEventListener('DOMContentLoaded', function () {
    if (!('live' in root.dataset)) root.classList.remove('js', 'in-turn');
  });
})();
