// Tables that filter and sort. Without this script they are tables still.
"use strict";

(function () {
  const FOLDED = 150;

  function rows(table) {
    return Array.from(table.tBodies[0].rows);
  }

  function filterTable(form, table) {
    const words = form.elements.q.value.toLocaleLowerCase().split(/\s+/).filter(Boolean);
    const choices = Array.from(form.querySelectorAll("select"));
    let shown = 0;
    let hits = 0;
    const isFiltered = words.length > 0 || choices.some((choice) => choice.value);
    const limit = isFiltered || table.dataset.all ? Infinity : FOLDED;
    for (const row of rows(table)) {
      const text = row.textContent.toLocaleLowerCase();
      const fits =
        words.every((word) => text.includes(word)) &&
        choices.every((choice) => !choice.value || row.dataset[choice.name] === choice.value);
      hits += fits;
      row.hidden = !fits || shown >= limit;
      shown += !row.hidden;
    }
    form.querySelector("output").textContent = hits === 0 ? form.dataset.none : "";
    const more = form.parentElement.querySelector("[data-kg-all]");
    if (more) more.hidden = hits <= shown;
  }

  function sortTable(table, index, header) {
    const ascending = header.getAttribute("aria-sort") !== "ascending";
    const key = (row) => row.cells[index].dataset.sort ?? row.cells[index].textContent.trim();
    const compare = new Intl.Collator(document.documentElement.lang, { numeric: true }).compare;
    const ordered = rows(table).sort((a, b) => {
      const [x, y] = [key(a), key(b)];
      if (!x || !y) return !x - !y; // what is not said comes last, either way
      return ascending ? compare(x, y) : compare(y, x);
    });
    for (const other of header.parentElement.cells) other.removeAttribute("aria-sort");
    header.setAttribute("aria-sort", ascending ? "ascending" : "descending");
    table.tBodies[0].append(...ordered);
  }

  function prepare(form) {
    const table = form.parentElement.querySelector("table.kg-table");
    const apply = () => filterTable(form, table);
    form.hidden = false;
    form.addEventListener("input", apply);
    form.addEventListener("submit", (event) => event.preventDefault());
    Array.from(table.tHead.rows[0].cells).forEach((header, index) => {
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = header.textContent;
      button.title = form.dataset.sort.replace("{column}", header.textContent);
      header.replaceChildren(button);
      button.addEventListener("click", () => {
        sortTable(table, index, header);
        apply();
      });
    });
    const more = form.parentElement.querySelector("[data-kg-all]");
    if (more) {
      more.addEventListener("click", () => {
        table.dataset.all = "yes";
        apply();
      });
    }
    apply();
  }

  document.querySelectorAll("form.kg-filter").forEach(prepare);
})();
