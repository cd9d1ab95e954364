// The buttons on cards, while one serves the site oneself: each does what the command of its name does.
"use strict";

(function () {
  const { token } = document.currentScript.dataset;
  if (!token) return;
  const DONE = "kaffegen-done";
  const LONG_ENOUGH = 12000;
  const words = window.kaffegen;

  async function send(button, action, text) {
    const answer = await fetch("/kaffegen/act", {
      method: "POST",
      headers: { "Content-Type": "application/json", "X-Kaffegen-Token": token },
      body: JSON.stringify({ button, action, text }),
    });
    const told = await answer.json();
    if (answer.ok) {
      sessionStorage.setItem(DONE, JSON.stringify({ said: told.said, mayUndo: button !== "undo", at: Date.now() }));
      tell(told.said, button !== "undo");
    } else {
      tell(told.why || words.not_done, false);
    }
    return answer.ok;
  }

  function tell(said, mayUndo) {
    document.querySelector(".kg-told")?.remove();
    const told = document.createElement("div");
    told.className = "kg-told";
    told.setAttribute("role", "status");
    told.append(Object.assign(document.createElement("span"), { textContent: said }));
    if (mayUndo) {
      const undo = Object.assign(document.createElement("button"), { type: "button", textContent: words.undo });
      undo.addEventListener("click", () => send("undo", "", ""));
      told.append(undo);
    }
    document.body.append(told);
    setTimeout(() => told.remove(), LONG_ENOUGH);
  }

  // What was done is told again on the page that the new build has brought.
  function tellAgain() {
    const before = JSON.parse(sessionStorage.getItem(DONE) || "null");
    sessionStorage.removeItem(DONE);
    if (before && Date.now() - before.at < LONG_ENOUGH) tell(before.said, before.mayUndo);
  }

  async function press(event) {
    event.preventDefault();
    const form = event.currentTarget;
    const button = event.submitter?.value || "touch";
    const field = form.elements.text;
    if (field?.hidden && button === field.dataset.for) {
      field.hidden = false;
      field.focus();
      return;
    }
    form.setAttribute("aria-busy", "true");
    const isDone = await send(button, form.dataset.kgAction, field?.value ?? "").catch(() => tell(words.not_done, false));
    form.removeAttribute("aria-busy");
    if (isDone && field) field.value = "";
  }

  for (const form of document.querySelectorAll("form[data-kg-action]")) {
    form.addEventListener("submit", press);
  }
  tellAgain();
})();
