// Suggestions while somebody types, loaded when a search field gets the focus. Without this file it is a plain form.

/** Milliseconds after the last key. */
const pause = 70;
const longest = 100;

// Searches stay in this browser.
const key = "xarxa-searches";
const maxRecent = 8;

function recentSearches() {
  try {
    const found = JSON.parse(localStorage.getItem(key));
    return Array.isArray(found) ? found.filter((words) => typeof words === "string").slice(0, maxRecent) : [];
  } catch {
    return [];
  }
}

function storeRecent(searches) {
  try {
    if (searches.length > 0) localStorage.setItem(key, JSON.stringify(searches.slice(0, maxRecent)));
    else localStorage.removeItem(key);
  } catch {
    // A browser that stores nothing searches all the same.
  }
}

const without = (words) => recentSearches().filter((one) => one !== words);
const remember = (words) => storeRecent([words, ...without(words)]);

function make(tag, attributes, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) if (value) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

/** Lines of the list: what they show, where they lead, and the words that they search for. */
function linesOf({ records, terms, search }) {
  const line = ({ title, lang, note, about, href }) => ({
    parts: [
      make("span", { lang }, title),
      make("span", { class: "suggestion-about" }, ` ${[note, about].filter(Boolean).join(" · ")}`),
    ],
    href,
  });
  return [...records.map(line), ...terms.map(line), { parts: [search.title], href: search.href, words: search.words }];
}

/** Makes the field of a form a combobox. */
export function enableSuggestions(form) {
  const field = form.elements.q;
  const texts = JSON.parse(form.dataset.texts);
  const id = `${field.id}-list`;
  const title = make("p", { class: "suggestions-title" }, texts.recent);
  const list = make("ul", { id, role: "listbox" });
  const removers = make("ul", { class: "suggestion-removers" });
  const clear = make("button", { type: "button", class: "suggestions-clear" }, texts.clear);
  const box = make("div", { class: "suggestions", hidden: "hidden" }, title, list, removers, clear);
  const status = make("span", { role: "status", class: "sr-only" });
  form.append(box, status);
  for (const [name, value] of Object.entries({
    // A field of type search must not be a combobox.
    type: "text",
    role: "combobox",
    "aria-autocomplete": "list",
    "aria-expanded": "false",
    "aria-controls": id,
    autocomplete: "off",
  }))
    field.setAttribute(name, value);

  let active = -1;
  let timer;
  let request;

  const typed = () => field.value.trim().replace(/\s+/g, " ").normalize();

  function activate(index) {
    list.children[active]?.setAttribute("aria-selected", "false");
    active = index;
    const option = list.children[index];
    option?.setAttribute("aria-selected", "true");
    option?.scrollIntoView({ block: "nearest" });
    if (option) field.setAttribute("aria-activedescendant", option.id);
    else field.removeAttribute("aria-activedescendant");
  }

  function close() {
    clearTimeout(timer);
    request?.abort();
    box.hidden = true;
    field.setAttribute("aria-expanded", "false");
    status.textContent = "";
    activate(-1);
  }

  function show(label, lines, recent = []) {
    activate(-1);
    list.setAttribute("aria-label", label);
    list.replaceChildren(
      ...lines.map(({ parts, href, words }, index) => {
        const option = make("li", { id: `${id}-${index}`, role: "option", "aria-selected": "false" }, ...parts);
        option.addEventListener("click", () => {
          if (words) remember(words);
          location.assign(href);
        });
        return option;
      }),
    );
    removers.replaceChildren(
      ...recent.map((words, index) => {
        const button = make("button", { type: "button", "aria-label": `${texts.remove}: ${words}` }, "×");
        button.addEventListener("click", () => {
          storeRecent(without(words));
          showRecent();
          (removers.children[index] ?? removers.lastElementChild)?.firstElementChild.focus();
          if (box.hidden) field.focus();
        });
        return make("li", {}, button);
      }),
    );
    for (const part of [title, removers, clear]) part.hidden = recent.length === 0;
    box.hidden = false;
    field.setAttribute("aria-expanded", "true");
    status.textContent = `${label}: ${lines.length}`;
  }

  function showRecent() {
    const recent = recentSearches();
    const lines = recent.map((words) => ({
      parts: [words],
      href: `${form.action}?${new URLSearchParams({ q: words })}`,
      words,
    }));
    if (recent.length > 0) show(texts.recent, lines, recent);
    else close();
  }

  async function update() {
    const words = typed();
    request?.abort();
    if (words === "") return showRecent();
    if (words.length < 2 || words.length > longest) return close();
    request = new AbortController();
    try {
      const { signal } = request;
      const answer = await fetch(`${form.dataset.suggest}?${new URLSearchParams({ q: words })}`, { signal });
      if (!answer.ok) return close();
      const found = await answer.json();
      if (!signal.aborted && form.contains(document.activeElement)) show(texts.suggestions, linesOf(found));
    } catch {
      // Newer letters have taken over, or there is no network: the form still works.
    }
  }

  function move(event) {
    const last = list.children.length - 1;
    const isArrow = event.key === "ArrowDown" || event.key === "ArrowUp";
    // Without a chosen line, Home and End belong to the text.
    if (!isArrow && active < 0) return;
    event.preventDefault();
    const up = active < 0 ? last : active - 1;
    const down = active === last ? -1 : active + 1;
    activate({ ArrowDown: down, ArrowUp: up, Home: 0, End: last }[event.key]);
  }

  field.addEventListener("keydown", (event) => {
    if (event.isComposing || event.ctrlKey || event.metaKey) return;
    if (box.hidden) {
      if (event.key === "ArrowDown" || event.key === "ArrowUp") {
        event.preventDefault();
        update();
      }
    } else if (event.key === "Escape") {
      event.preventDefault();
      close();
    } else if (event.key === "Enter" && active >= 0) {
      event.preventDefault();
      list.children[active].click();
    } else if (["ArrowDown", "ArrowUp", "Home", "End"].includes(event.key)) move(event);
  });
  removers.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    close();
    field.focus();
  });
  field.addEventListener("input", () => {
    activate(-1);
    clearTimeout(timer);
    timer = setTimeout(update, field.value.trim() === "" ? 0 : pause);
  });
  field.addEventListener("focus", () => typed() === "" && showRecent());
  form.addEventListener("focusout", ({ relatedTarget }) => {
    // The buttons beside recent searches come after the form's own.
    const place = removers.hidden ? box : form;
    if (relatedTarget !== field && !place.contains(relatedTarget)) close();
  });
  // The field keeps the focus when a line is pressed.
  box.addEventListener("mousedown", (event) => event.preventDefault());
  clear.addEventListener("click", () => {
    storeRecent([]);
    close();
    field.focus();
  });
  form.addEventListener("submit", () => typed() && remember(typed()));

  // What was typed while this file was on its way.
  if (form.contains(document.activeElement) && (typed() === "" || field.value !== field.defaultValue)) update();
}
