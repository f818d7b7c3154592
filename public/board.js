// Notes are dragged into statements. The menu below the notes does the same without a mouse and without this file.

const form = document.querySelector("[data-move] form");
let dragged;

for (const place of form ? document.querySelectorAll("[data-drag]") : []) {
  place.draggable = true;
  place.addEventListener("dragstart", (event) => {
    dragged = place.dataset.drag;
    event.dataTransfer.setData("text/plain", dragged);
    event.dataTransfer.effectAllowed = "move";
  });
}

/** Sends the form as if only this note and this statement had been chosen. */
function move(note, statement) {
  const box = form.querySelector(`input[name=notes][value="${CSS.escape(note)}"]`);
  for (const tick of form.querySelectorAll("input[name=notes]")) tick.checked = tick === box;
  form.elements.target.value = statement;
  form.requestSubmit();
}

for (const place of form ? document.querySelectorAll("[data-drop]") : []) {
  place.addEventListener("dragover", (event) => {
    if (!dragged) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = "move";
  });
  place.addEventListener("drop", (event) => {
    event.preventDefault();
    if (dragged) move(dragged, place.dataset.drop);
    dragged = undefined;
  });
}
