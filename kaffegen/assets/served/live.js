// Asks `mkdocs serve` whether there is a newer build than this page's, and loads it.
"use strict";

(function () {
  const epoch = Number(document.currentScript.dataset.epoch);
  const LATER = 3000;
  let request;
  let timeout;

  function ask() {
    stop();
    const asked = new XMLHttpRequest();
    request = asked;
    asked.onloadend = () => {
      if (request !== asked) return;
      if (Number(asked.responseText) > epoch) location.reload();
      else timeout = setTimeout(ask, asked.status === 200 ? 0 : LATER);
    };
    asked.open("GET", `/livereload/${epoch}/${Math.round(performance.timeOrigin)}`);
    asked.send();
  }

  function stop() {
    const asked = request;
    request = undefined;
    if (asked) asked.abort();
    clearTimeout(timeout);
  }

  function follow() {
    if (document.visibilityState === "visible") ask();
    else stop();
  }

  addEventListener("load", follow);
  document.addEventListener("visibilitychange", follow);
  addEventListener("pagehide", stop);
})();
