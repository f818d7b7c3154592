// Enhancements of public pages that HTML alone cannot provide. Each finds its elements by a data attribute; the pages
// work without this file.

/** A button that copies the text in `data-copy` and then shows `data-done`. */
function enableCopying(place) {
  const [button, status] = place.children;
  button.addEventListener("click", () =>
    navigator.clipboard.writeText(place.dataset.copy).then(
      () => {
        status.textContent = ` ${place.dataset.done}`;
      },
      () => {
        place.hidden = true;
      },
    ),
  );
  place.hidden = false;
}

// Browsers offer the clipboard only over TLS.
if ("clipboard" in navigator) for (const place of document.querySelectorAll("[data-copy]")) enableCopying(place);

for (const button of document.querySelectorAll("[data-print]")) {
  button.addEventListener("click", () => print());
  button.hidden = false;
}

/** Calls `data-tell` once a person moves, types or touches, which programs that open links do not do. */
function tellOfPresence(place) {
  const signs = ["pointermove", "pointerdown", "keydown", "touchstart"];
  const tell = () => {
    for (const sign of signs) removeEventListener(sign, tell);
    navigator.sendBeacon(place.dataset.tell, new URLSearchParams({ token: place.dataset.token }));
  };
  for (const sign of signs) addEventListener(sign, tell, { passive: true });
}

for (const place of document.querySelectorAll("[data-tell]")) tellOfPresence(place);

/** Shows how many practices are chosen for a comparison, and limits the number. */
function countChosen(form) {
  const status = form.querySelector("[data-count]");
  const most = Number(form.dataset.compare);
  const update = () => {
    const ticks = [...form.elements].filter((field) => field.type === "checkbox");
    const chosen = ticks.filter((tick) => tick.checked).length;
    status.textContent = chosen > 0 ? status.dataset.count.replace("#", String(chosen)) : "";
    for (const tick of ticks) tick.disabled = chosen >= most && !tick.checked;
  };
  addEventListener("change", (event) => event.target.form === form && update());
  addEventListener("pageshow", update);
  update();
}

for (const form of document.querySelectorAll("[data-compare]")) countChosen(form);

/** Suggestions are loaded when a search field gets the focus. */
function suggestOnFocus(form) {
  const enable = async () => (await import("/suggest.js")).enableSuggestions(form);
  if (form.contains(document.activeElement)) enable();
  else form.addEventListener("focusin", enable, { once: true });
}

for (const form of document.querySelectorAll("[data-suggest]")) suggestOnFocus(form);

if (document.querySelector("[data-sheet]")) import("/list.js");
if (document.querySelector("[data-keep]")) import("/collection.js");
if (document.querySelector("[data-collection], [data-take]")) import("/collection-page.js");
if (document.querySelector("[data-weave]")) import("/weave.js");
