// Over the shoulder: one key hides what is nobody's business, and leaves initials where names were.
// It is remembered until the tab is closed.
"use strict";

(function () {
  const KEY = "kaffegen-discreet";
  const IS_ON = "kg-discreet";
  const IS_VEILED = "kg-veiled"; // set in the head, so that no name is seen before it is replaced
  const EYE =
    "M2 5.27 3.28 4 20 20.72 18.73 22l-3.08-3.08c-1.15.38-2.37.58-3.65.58-5 0-9.27-3.11-11-7.5.69-1.76 1.79-3.31 3.19-4.54zM12 9a3 3 0 0 1 3 3 3 3 0 0 1-.17 1L11 9.17A3 3 0 0 1 12 9m0-4.5c5 0 9.27 3.11 11 7.5a11.8 11.8 0 0 1-4 5.19l-1.42-1.43A9.86 9.86 0 0 0 20.82 12 9.82 9.82 0 0 0 12 6.5c-1.09 0-2.16.18-3.16.5L7.3 5.47c1.44-.62 3.03-.97 4.7-.97M3.18 12A9.82 9.82 0 0 0 12 17.5c.69 0 1.37-.07 2-.21L11.72 15A3.064 3.064 0 0 1 9 12.28L5.6 8.87c-.99.85-1.82 1.91-2.42 3.13";
  const NAMING = ["title", "aria-label", "data-sort"];
  const words = window.kaffegen;
  const root = document.documentElement;
  const written = new Map(); // a text or an element's attribute → what stood there

  function initials(name) {
    const parts = name.replaceAll("-", " ").split(/\s+/).filter(Boolean);
    return parts.length === 1 ? `${parts[0][0]}.` : `${parts[0][0]}${parts.at(-1)[0]}`.toUpperCase();
  }

  function pattern(names) {
    const first = names.map((name) => name.split(/\s+/)[0]).filter((name) => name.length > 1);
    const all = [...new Set([...names, ...first])].sort((a, b) => b.length - a.length);
    const either = all.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/\s+/g, "\\s+")).join("|");
    return either && new RegExp(`(?<![\\p{L}\\p{N}])(?:${either})(?=['’]?s?(?![\\p{L}\\p{N}]))`, "gu");
  }

  function replaceIn(found) {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const shown = text.data.replace(found, initials);
      if (shown === text.data || text.parentElement.closest("script, style")) continue;
      written.set(text, { text: text.data });
      text.data = shown;
    }
    for (const name of NAMING) {
      for (const element of document.body.querySelectorAll(`[${name}]`)) {
        const value = element.getAttribute(name);
        const shown = value.replace(found, initials);
        if (shown === value) continue;
        written.set(element, { ...written.get(element), [name]: value });
        element.setAttribute(name, shown);
      }
    }
  }

  function restore() {
    for (const [node, before] of written) {
      for (const [name, value] of Object.entries(before)) {
        if (name === "text") node.data = value;
        else node.setAttribute(name, value);
      }
    }
    written.clear();
  }

  function withNames(then) {
    if (window.kaffegenNames) return then();
    const script = document.createElement("script");
    script.src = new URL("names.js", document.querySelector('script[src*="assets/kaffegen/kaffegen.js"]').src);
    script.addEventListener("load", then);
    script.addEventListener("error", () => root.classList.remove(IS_VEILED));
    document.head.append(script);
  }

  function show(isHidden) {
    root.classList.toggle(IS_ON, isHidden);
    button.setAttribute("aria-pressed", isHidden);
    button.title = isHidden ? words.reveal : words.hide;
    button.setAttribute("aria-label", button.title);
    restore();
    if (!isHidden) return;
    withNames(() => {
      const found = pattern(window.kaffegenNames);
      if (found && root.classList.contains(IS_ON)) replaceIn(found);
      root.classList.remove(IS_VEILED);
    });
  }

  function toggle() {
    const isHidden = !root.classList.contains(IS_ON);
    if (isHidden) sessionStorage.setItem(KEY, "yes");
    else sessionStorage.removeItem(KEY);
    show(isHidden);
  }

  const header = document.querySelector(".md-header__inner");
  if (!header) return;
  const button = document.createElement("button");
  button.type = "button";
  button.className = "md-header__button md-icon kg-shoulder";
  button.innerHTML = `<svg viewBox="0 0 24 24" aria-hidden="true"><path d="${EYE}"/></svg>`;
  header.insertBefore(button, header.querySelector('[for="__search"], .md-search'));
  button.addEventListener("click", toggle);
  document.addEventListener("keydown", (event) => {
    const isBusy = event.target.closest("input, select, textarea, .md-search") || document.querySelector("#__search:checked, #__drawer:checked");
    if (event.key === "Escape" && !isBusy && !event.defaultPrevented) toggle();
  });
  show(sessionStorage.getItem(KEY) === "yes");
})();
