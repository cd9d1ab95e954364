// Tables and lists that filter and sort, and remember it in the address. Without this script they are tables still.
"use strict";

(function () {
  const FOLDED = 150; // rows that are shown; the others are a click away
  const A_SCREEN = 25; // rows that are drawn before the next key can come; the rest follows in its own time
  const A_WHILE = 250; // milliseconds without a key until the address is written: browsers refuse it too often
  const LETTERS = { å: "å", æ: "æ", ä: "æ", ø: "ø", ö: "ø", ð: "d", đ: "d", þ: "th", ß: "ss", ł: "l", ŋ: "n", ŧ: "t", ı: "i" };
  const SPELT_OUT = { å: "aa", æ: "ae", ø: "oe" };

  // Å is a letter of its own, é is an e.
  function folded(text) {
    const bare = (sign) => LETTERS[sign] ?? sign.normalize("NFD").replace(/\p{M}/gu, "");
    return text.normalize("NFC").toLowerCase().replace(/[^\x00-\x7f]/gu, bare);
  }

  function speltOut(text) {
    return text.replace(/[åæø]/g, (letter) => SPELT_OUT[letter]);
  }

  // A word as it is looked for: "aa" finds å, and "århus" finds Aarhus; but a lone ø would find "noen" spelt out.
  function wanted(word) {
    const isSpelt = /aa|ae|oe/.test(word) || (word.length > 2 && /[åæø]/.test(word));
    return { word, spelt: isSpelt ? speltOut(word) : "" };
  }

  function rowsIn(place) {
    const found = place.querySelectorAll(".kg-table > tbody > tr, .kg-filtered > li");
    return Array.from(found, (element, at) => ({ element, at, text: "", spelt: "", isShown: true }));
  }

  // The text of every row, read once: to ask the page for it at every key is what makes long tables slow.
  function readTexts(rows) {
    if (!rows.length || rows[0].text) return;
    for (const row of rows) {
      const parts = Array.from(row.element.cells ?? [row.element], (part) => part.textContent);
      row.text = folded(`${parts.join(" ")} ${row.element.dataset.also ?? ""} `);
      row.spelt = speltOut(row.text);
    }
  }

  // Tell whether a row has what was chosen: its own mark, the short one of a long list, or what no row needs to say.
  function isChosen(row, choice) {
    const mark = choice.selectedOptions[0].dataset.mark ?? choice.value;
    return ` ${row.element.dataset[choice.name] ?? choice.dataset.unsaid ?? ""} `.includes(` ${mark} `);
  }

  function hasWord(row, { word, spelt }) {
    return row.text.includes(word) || (spelt && row.spelt.includes(spelt));
  }

  // Show the rows that fit, at most so many, and touch only those that change; give how many fit.
  function showFitting(rows, fits, limit) {
    let hits = 0;
    for (const row of rows) {
      const isHit = fits(row);
      hits += isHit;
      const isShown = isHit && hits <= limit;
      if (isShown !== row.isShown) row.element.hidden = !(row.isShown = isShown);
    }
    return hits;
  }

  // The place of every row in a column's order, worked out once; -1 for what is not said.
  function ranksOf(rows, header, index) {
    if (header.hasAttribute("data-in-order")) return rows.map((row) => row.at);
    const keys = rows.map(({ element }) => element.cells[index].dataset.sort ?? element.cells[index].textContent.trim());
    const { compare } = new Intl.Collator(document.documentElement.lang, { numeric: true });
    const ranks = new Map(Array.from(new Set(keys)).filter(Boolean).sort(compare).map((key, rank) => [key, rank]));
    return keys.map((key) => ranks.get(key) ?? -1);
  }

  function inOrder(rows, ranks, isDown) {
    const place = ({ at }) => (ranks[at] < 0 ? Infinity : isDown ? -ranks[at] : ranks[at]); // not said comes last
    return [...rows].sort((a, b) => (place(a) === place(b) ? a.at - b.at : place(a) - place(b)));
  }

  class Listing {
    constructor(form, rows) {
      this.form = form;
      this.place = form.parentElement;
      this.rows = rows;
      this.fields = Array.from(form.querySelectorAll("[name]")); // the list of columns has none: it filters nothing
      this.more = this.place.querySelector("[data-kg-all]");
      this.clear = form.querySelector("[data-kg-clear]");
      this.groups = Array.from(this.place.querySelectorAll("[data-kg-group]"));
      const tables = this.place.querySelectorAll(".kg-table");
      this.table = tables.length === 1 ? tables[0] : null;
      this.headers = Array.from(this.table?.tHead.rows[0].cells ?? []).filter((header) => header.dataset.key);
      this.ranks = new Map();
      this.first = this.sort = this.headers.map((header) => this.sortOf(header)).find(Boolean) ?? "";
      this.isAll = false;
      this.frame = this.timer = this.rest = 0;
    }

    sortOf(header) {
      const way = header.getAttribute("aria-sort");
      return way ? (way === "descending" ? "-" : "") + header.dataset.key : "";
    }

    isFiltered() {
      return this.fields.some((field) => field.value.trim());
    }

    filter(limit = this.isAll ? Infinity : FOLDED) {
      const [text, ...choices] = this.fields;
      const words = folded(text.value).split(/\s+/).filter(Boolean).map(wanted);
      const chosen = choices.filter((choice) => choice.value);
      if (words.length) readTexts(this.rows);
      const fits = (row) =>
        chosen.every((choice) => isChosen(row, choice)) && words.every((word) => hasWord(row, word));
      const hits = showFitting(this.rows, fits, limit);
      for (const group of this.groups) group.hidden = !group.querySelector("tbody > tr:not([hidden])");
      const said = { n: hits, all: this.rows.length };
      const { hits: some, none } = this.form.dataset;
      const isFiltered = this.isFiltered();
      this.form.querySelector("output").textContent = !isFiltered
        ? ""
        : hits ? some.replace(/\{(n|all)\}/g, (_, name) => said[name]) : none;
      this.clear.hidden = !isFiltered;
      if (this.more) this.more.hidden = this.isAll || hits <= FOLDED;
    }

    sortBy(sort) {
      this.sort = sort;
      const [isDown, key] = [sort.startsWith("-"), sort.replace(/^-/, "")];
      for (const header of this.headers) {
        if (header.dataset.key !== key) header.removeAttribute("aria-sort");
        else header.setAttribute("aria-sort", isDown ? "descending" : "ascending");
      }
      if (this.narrow) this.narrow.value = sort;
      const header = this.headers.find((one) => one.dataset.key === key);
      const inPageOrder = [...this.rows].sort((a, b) => a.at - b.at);
      if (header && !this.ranks.has(key)) this.ranks.set(key, ranksOf(inPageOrder, header, header.cellIndex));
      this.rows = header ? inOrder(inPageOrder, this.ranks.get(key), isDown) : inPageOrder;
      const moved = document.createDocumentFragment();
      for (const row of this.rows) moved.append(row.element);
      this.table.tBodies[0].append(moved);
    }

    // Filter, sort and rest of the address, each by its name; what others keep there stays.
    readAddress() {
      const asked = new URL(location.href).searchParams;
      for (const field of this.fields) {
        field.value = asked.get(field.name) ?? "";
        if (field.selectedIndex === -1) field.value = "";
      }
      const sort = asked.get("sort") ?? this.first;
      const isKnown = this.headers.some((header) => header.dataset.key === sort.replace(/^-/, ""));
      if (this.table && (isKnown ? sort : this.first) !== this.sort) this.sortBy(isKnown ? sort : this.first);
      this.filter();
    }

    writeAddress() {
      clearTimeout(this.timer);
      const address = new URL(location.href);
      const kept = this.fields.map((field) => [field.name, field.value.trim()]);
      for (const [name, value] of [...kept, ["sort", this.sort === this.first ? "" : this.sort]]) {
        if (value) address.searchParams.set(name, value);
        else address.searchParams.delete(name);
      }
      if (address.href !== location.href) history.replaceState(history.state, "", address);
    }

    // At most once a picture, however quick the keys.
    changed() {
      this.isAll = false;
      clearTimeout(this.timer);
      this.timer = setTimeout(() => this.writeAddress(), A_WHILE);
      clearTimeout(this.rest);
      this.frame ||= requestAnimationFrame(() => {
        this.frame = 0;
        this.fill(A_SCREEN);
      });
    }

    // Screen by screen, so that a key never waits for a long table to be drawn.
    fill(limit) {
      this.filter(limit);
      if (limit < FOLDED) this.rest = setTimeout(() => this.fill(limit + A_SCREEN), 0);
    }

    sorted(sort) {
      this.sortBy(sort);
      this.filter();
      this.writeAddress();
    }

    addButtons() {
      for (const header of this.headers) {
        const button = document.createElement("button");
        button.type = "button";
        button.textContent = header.textContent;
        button.title = this.form.dataset.sort.replace("{column}", header.textContent);
        header.replaceChildren(button);
        const { key } = header.dataset;
        button.addEventListener("click", () => this.sorted(this.sort === key ? `-${key}` : key));
      }
    }

    // Where rows are cards there are no headers: the columns are in a list.
    addNarrow() {
      this.narrow = this.form.querySelector(".kg-narrow");
      if (!this.first) this.narrow.append(new Option(this.form.dataset.by, ""));
      for (const { textContent, dataset } of this.headers) {
        this.narrow.append(new Option(`${textContent} ↑`, dataset.key), new Option(`${textContent} ↓`, `-${dataset.key}`));
      }
      this.narrow.value = this.sort;
      this.narrow.addEventListener("change", () => this.sorted(this.narrow.value));
    }

    listen() {
      for (const field of this.fields) field.addEventListener("input", () => this.changed());
      this.form.addEventListener("focusin", () => readTexts(this.rows), { once: true });
      this.form.addEventListener("change", () => this.writeAddress());
      this.form.addEventListener("submit", (event) => event.preventDefault());
      addEventListener("popstate", () => this.readAddress());
      addEventListener("beforeprint", () => this.filter(Infinity)); // on paper stand all that fit
      addEventListener("afterprint", () => this.filter());
      this.clear.addEventListener("click", () => {
        for (const field of this.fields) field.value = "";
        this.fields[0].focus();
        this.filter();
        this.writeAddress();
      });
      this.more?.addEventListener("click", () => {
        this.isAll = true;
        this.filter();
      });
    }
  }

  for (const form of document.querySelectorAll("form.kg-filter")) {
    const rows = rowsIn(form.parentElement);
    form.hidden = rows.length < 2;
    if (form.hidden) continue;
    const listing = new Listing(form, rows);
    if (listing.headers.length) {
      listing.addNarrow();
      listing.addButtons();
    }
    listing.listen();
    listing.readAddress();
  }
})();
