// What public pages do in a browser that plain HTML cannot. Each finds its places by an attribute; without this file
// nothing is missing that a reader needs.

/** A button that copies the text of `data-copy`, and says `data-done` when it has. */
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

// Browsers give the clipboard to pages that came over TLS only.
if ("clipboard" in navigator) for (const place of document.querySelectorAll("[data-copy]")) enableCopying(place);

/** Tells `data-tell` once that somebody is here: a person moves, types or touches; what opens links by itself does not. */
function tellOfPresence(place) {
  const signs = ["pointermove", "pointerdown", "keydown", "touchstart"];
  const tell = () => {
    for (const sign of signs) removeEventListener(sign, tell);
    navigator.sendBeacon(place.dataset.tell, new URLSearchParams({ token: place.dataset.token }));
  };
  for (const sign of signs) addEventListener(sign, tell, { passive: true });
}

for (const place of document.querySelectorAll("[data-tell]")) tellOfPresence(place);
