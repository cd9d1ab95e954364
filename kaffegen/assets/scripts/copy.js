// Texts to copy, and what there is to print. Without this script both are done by hand.
"use strict";

(function () {
  function prepareCopy(button) {
    const text = button.closest("details").querySelector(".kg-draft__text");
    const label = button.textContent;
    button.addEventListener("click", async () => {
      let isCopied = true;
      getSelection().selectAllChildren(text); // what is marked can be copied by hand, where the browser says no
      try {
        await navigator.clipboard.writeText(text.textContent);
      } catch {
        isCopied = document.execCommand("copy");
      }
      if (!isCopied) return;
      button.textContent = button.dataset.kgCopy;
      setTimeout(() => (button.textContent = label), 2000);
    });
  }

  document.querySelectorAll("button[data-kg-copy]").forEach(prepareCopy);
  for (const button of document.querySelectorAll("[data-kg-print]")) {
    button.addEventListener("click", () => window.print());
  }
})();
