// The filters of a list, on pages that have them. The form works without this file.

const fold = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** A field that hides the choices below it in which the typed letters do not occur. */
function findChoices(place) {
  const field = place.querySelector("input");
  const choices = [...place.nextElementSibling.children].map((item) => ({ item, text: fold(item.textContent) }));
  field.addEventListener("input", () => {
    const typed = fold(field.value.trim());
    for (const { item, text } of choices) item.hidden = !text.includes(typed);
  });
  // Enter would send the form with what is not chosen yet.
  field.addEventListener("keydown", (event) => event.key === "Enter" && event.preventDefault());
  place.hidden = false;
}

for (const place of document.querySelectorAll("[data-find-choice]")) findChoices(place);

const isNarrow = matchMedia("(width < 64rem)");

/** The filters as a panel on a phone: groups without a choice are folded, Escape closes. */
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

/** Writes the counts of the list as it would be into the form, and how many it would show onto its button. */
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

/** Asks for the list as it would be with each change of its filters: the page that the button then leads to. */
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
      // A newer change has taken over, or there is no network: the button still works.
    }
  };
  form.addEventListener("change", update);
  const button = form.querySelector("[data-show]");
  button.textContent = button.dataset.show;
  // A browser that goes back ticks again what was ticked.
  addEventListener("pageshow", (event) => event.persisted && update());
}

for (const form of document.querySelectorAll("[data-live]")) countWhileChoosing(form);
