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
