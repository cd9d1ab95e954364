// The buttons on cards, while one serves the site oneself: each does what the command of its name does.
"use strict";

(function () {
  const { token } = document.currentScript.dataset;
  if (!token) return;
  const DONE = "kaffegen-done";
  const TYPED = "kaffegen-typed";
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
    if (form.getAttribute("aria-busy") === "true") return;
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

  // The Enter key means the button that the field is for; a browser would take the first one of the form.
  function enter(event) {
    if (event.key !== "Enter" || event.isComposing) return;
    const { form, dataset } = event.currentTarget;
    event.preventDefault();
    form.requestSubmit(form.querySelector(`button[value="${dataset.for}"]`));
  }

  // A note that is saved elsewhere loads the page anew: what was being typed stays, and so does the cursor.
  function keep() {
    const typed = fields.map((field) => [nameOf(field), field.value, field.hidden, field === document.activeElement]);
    const kept = typed.filter(([, value, isHidden, isActive]) => value || isActive || !isHidden);
    if (kept.some(([, value, , isActive]) => value || isActive)) sessionStorage.setItem(TYPED, JSON.stringify(kept));
  }

  function giveBack() {
    const kept = JSON.parse(sessionStorage.getItem(TYPED) || "[]");
    sessionStorage.removeItem(TYPED);
    for (const [name, value, isHidden, wasActive] of kept) {
      const field = fields.find((each) => nameOf(each) === name);
      if (!field || !(value || wasActive)) continue;
      field.value = value;
      field.hidden = field.hidden && isHidden;
      if (wasActive) field.focus();
    }
  }

  function nameOf(field) {
    return `${field.form.dataset.kgAction} ${field.dataset.for}`;
  }

  const forms = [...document.querySelectorAll("form[data-kg-action]")];
  const fields = forms.map((form) => form.elements.text).filter(Boolean);
  for (const form of forms) form.addEventListener("submit", press);
  for (const field of fields) field.addEventListener("keydown", enter);
  addEventListener("pagehide", keep);
  giveBack();
  tellAgain();
})();
