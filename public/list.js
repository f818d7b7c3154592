// Enhancements of a list's filter form, which works without this file.

const fold = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** A field that hides the choices below it that do not contain the typed text. */
function findChoices(place) {
  const field = place.querySelector("input");
  const choices = [...place.nextElementSibling.children].map((item) => ({ item, text: fold(item.textContent) }));
  field.addEventListener("input", () => {
    const typed = fold(field.value.trim());
    for (const { item, text } of choices) item.hidden = !text.includes(typed);
  });
  // Enter would submit the form before a choice is made.
  field.addEventListener("keydown", (event) => event.key === "Enter" && event.preventDefault());
  place.hidden = false;
}

for (const place of document.querySelectorAll("[data-find-choice]")) findChoices(place);

const isNarrow = matchMedia("(width < 64rem)");

/** The filters as a panel on a phone: groups without a chosen value are folded, Escape closes it. */
function enableSheet(sheet) {
  if (isNarrow.matches)
    for (const group of sheet.querySelectorAll(".filter-group[open]:not(:has(:checked))")) group.open = false;
  sheet.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !isNarrow.matches) return;
    sheet.open = false;
    sheet.querySelector("summary").focus();
  });
}

for (const sheet of document.querySelectorAll("[data-sheet]")) enableSheet(sheet);

/** Updates the counts in the form and the number on its button. */
function showCounts(form, page) {
  const button = form.querySelector("[data-show]");
  button.textContent = page.querySelector("[data-show]").dataset.show;
  button.nextElementSibling.textContent = page.querySelector("#results").textContent;
  const countBeside = (tick) => tick?.parentElement.querySelector("[data-choice-count]");
  for (const tick of form.querySelectorAll("input[type=checkbox]")) {
    const { name, value } = tick;
    const same = page.querySelector(`input[name="${CSS.escape(name)}"][value="${CSS.escape(value)}"]`);
    const count = countBeside(tick);
    if (count) count.textContent = countBeside(same)?.textContent ?? "0";
  }
}

/** Requests the list with the present filters after each change: the page that the button leads to. */
function countWhileChoosing(form) {
  let asked;
  const update = async () => {
    asked?.abort();
    asked = new AbortController();
    const chosen = [...new FormData(form)].filter(([, value]) => value !== "");
    try {
      const answer = await fetch(`${form.action.split("#")[0]}?${new URLSearchParams(chosen)}`, {
        signal: asked.signal,
      });
      if (answer.ok) showCounts(form, new DOMParser().parseFromString(await answer.text(), "text/html"));
    } catch {
      // A newer request replaced this one, or there is no network; the button still works.
    }
  };
  form.addEventListener("change", update);
  const button = form.querySelector("[data-show]");
  button.textContent = button.dataset.show;
  // After the browser's back button the checkboxes are restored.
  addEventListener("pageshow", (event) => event.persisted && update());
}

for (const form of document.querySelectorAll("[data-live]")) countWhileChoosing(form);
