// A site that was built last night is right this morning: what is due follows the reader's own date.
// Without this script it stands as of the build, and says of which day that is.
"use strict";

(function () {
  const dashboard = document.querySelector("[data-kg-today]");
  if (!dashboard || "kgPinned" in dashboard.dataset || !dashboard.querySelector(".kg-today")) return;

  const MOST = 5; // cards before the fold
  const WEEK = 7;
  const words = window.kaffegen;
  const parts = new Intl.DateTimeFormat(words.language, { weekday: "long", day: "numeric", month: "long", timeZone: "UTC" });
  let shown = dashboard.dataset.kgToday;

  function number(day) {
    return Math.round(Date.parse(`${day}T00:00Z`) / 86400000); // days since 1970
  }

  function today() {
    const now = new Date();
    return number(`${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, "0")}-${String(now.getDate()).padStart(2, "0")}`);
  }

  function week(day) {
    return Math.floor((day + 3) / WEEK); // 1970 began on a Thursday: weeks begin on Mondays
  }

  function weekday(day) {
    const named = Object.fromEntries(parts.formatToParts(new Date(day * 86400000)).map((part) => [part.type, part.value]));
    return words.weekday.replace(/\{(\w+)\}/g, (_, name) => named[name]);
  }

  function said(due, now) {
    const days = due - now;
    if (days < 0) return (days === -1 ? words.since_one : words.since_many).replace("{n}", -days);
    if (days === 0) return words.today;
    if (days === 1) return words.tomorrow;
    return weekday(due);
  }

  function bucket(due, now) {
    if (due < now) return "overdue";
    if (due === now) return "today";
    return week(due) === week(now) ? "week" : "next-week";
  }

  function place(card, name) {
    const section = dashboard.querySelector(`[data-kg-bucket="${name}"]`);
    section.querySelector(".kg-cards").append(card);
  }

  function roll(now) {
    const heading = weekday(now);
    dashboard.querySelector("[data-kg-weekday]").textContent = heading[0].toLocaleUpperCase(words.language) + heading.slice(1);
    for (const due of dashboard.querySelectorAll(".kg-due[data-kg-due]")) {
      due.textContent = said(number(due.dataset.kgDue), now);
    }
    let before = 0;
    for (const card of dashboard.querySelectorAll("[data-kg-card]")) {
      const days = Array.from(card.querySelectorAll("[data-kg-due]"), (due) => number(due.dataset.kgDue));
      if (days.length === 0) continue;
      const name = bucket(Math.min(...days), now);
      const isNow = name === "overdue" || name === "today";
      place(card, isNow && before >= MOST ? "folded" : name);
      before += isNow;
    }
    for (const section of dashboard.querySelectorAll("[data-kg-bucket]")) tell(section);
    for (const meeting of dashboard.querySelectorAll("[data-kg-day]")) meeting.hidden = number(meeting.dataset.kgDay) < now;
    dashboard.querySelector("[data-kg-nothing]").hidden = before > 0 || dashboard.querySelector("[data-kg-first]") !== null;
    const lead = dashboard.querySelector("[data-kg-lead]");
    lead.hidden = lead.hidden || before === 0;
  }

  function tell(section) {
    const cards = section.querySelectorAll("[data-kg-card]");
    const count = section.querySelector("[data-kg-count]");
    const names = section.querySelector("[data-kg-names]");
    section.hidden = cards.length === 0;
    if (count) count.textContent = count.dataset.kgCount.replace("{n}", cards.length);
    if (names) names.textContent = Array.from(section.querySelectorAll("h3"), (name) => name.textContent.trim()).join(", ");
  }

  function follow() {
    const now = today();
    if (now === number(shown)) return;
    shown = new Date(now * 86400000).toISOString().slice(0, 10);
    roll(now);
  }

  follow();
  document.addEventListener("visibilitychange", follow); // a page that stayed open overnight
})();
