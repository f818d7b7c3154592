// The page of the reader's own collection, and of a shared one. Titles and notes come from the browser, so they are
// shown offline; the server's rows replace them when there is a connection.

import {
  eraseEverything,
  keepPages,
  most,
  onOtherTab,
  readCollection,
  removeCopy,
  storeCopies,
  writeCollection,
} from "/collection.js";

import { saveWithNotes } from "/collection-csv.js";

const longestAddress = 3_800;

/** Requests the rows from the shared address, so that only the server renders them. */
async function fetchRows(address) {
  const response = await fetch(address);
  if (!response.ok) throw new Error(String(response.status));
  const page = new DOMParser().parseFromString(await response.text(), "text/html");
  const rows = [...page.querySelectorAll("[data-item]")];
  return new Map(rows.map((row) => [row.dataset.item, row.querySelector("[data-row]")]));
}

function openCollection(place) {
  const find = (name) => place.querySelector(`[data-${name}]`);
  const base = place.dataset.collection;
  const list = find("items");
  const template = find("item-template");
  const said = find("said");
  const rows = new Map();
  let collection = readCollection();
  let removed;

  const query = () => {
    const values = new URLSearchParams(collection.items.map(({ id }) => ["item", id]));
    if (collection.title) values.append("title", collection.title);
    return `?${values}`;
  };

  /** Notes are in the fragment, which browsers never send to a server. */
  const notes = () => {
    const values = collection.items.filter(({ note }) => note).map(({ id, note }) => [id, note]);
    return find("with-notes").checked && values.length > 0 ? `#${new URLSearchParams(values)}` : "";
  };

  function updateAddresses() {
    const address = `${location.origin}${base}${query()}${notes()}`;
    const tooLong = `${base}${query()}`.length > longestAddress;
    find("address").value = tooLong ? "" : address;
    find("too-long").hidden = !tooLong;
    find("open").href = address;
    for (const link of place.querySelectorAll("[data-file]"))
      link.href = `${base}/export.${link.dataset.file}${query()}`;
    const practices = collection.items.filter(({ id }) => id.startsWith("practice."));
    const compared = new URLSearchParams(practices.map(({ id }) => ["practice", id.split(".")[1]]));
    find("compare-link").hidden = practices.length < 2;
    find("compare-link").href = `/${document.documentElement.lang}/compare?${compared}`;
    find("printed-title").textContent = collection.title;
    const printed = find("printed-address");
    printed.textContent = tooLong
      ? ""
      : printed.dataset.words.replace("#", () => `${location.origin}${base}${query()}`);
  }

  function save() {
    if (collection.items.length === 0 && !collection.title) eraseEverything();
    else writeCollection(collection);
    updateAddresses();
  }

  const tell = (words, values = []) => {
    said.textContent = values.reduce((sentence, value) => sentence.replace(/#+/, () => value), words);
  };

  function move(index, by) {
    const target = index + by;
    if (target < 0 || target >= collection.items.length) return;
    const [item] = collection.items.splice(index, 1);
    collection.items.splice(target, 0, item);
    save();
    draw();
    // At either end the pressed button is disabled, so the opposite one takes the focus.
    for (const action of by < 0 ? ["down", "up"] : ["up", "down"])
      list.children[target].querySelector(`[data-action=${action}]`).focus();
    tell(said.dataset.moved, [item.title, String(target + 1)]);
  }

  function remove(index) {
    const [item] = collection.items.splice(index, 1);
    removed = { item, index };
    removeCopy(item);
    save();
    draw();
    tell(said.dataset.removed, [item.title]);
    find("undo").hidden = false;
    find("undo").focus();
  }

  function undo() {
    collection.items.splice(removed.index, 0, removed.item);
    find("undo").hidden = true;
    said.textContent = "";
    save();
    draw();
    list.children[removed.index].querySelector("[data-action=remove]").focus();
  }

  const actions = { up: (index) => move(index, -1), down: (index) => move(index, 1), remove };

  function drawItem(item, index) {
    const { id, path, title, language, note } = item;
    const line = template.content.cloneNode(true).firstElementChild;
    const [link, field] = [line.querySelector("[data-link]"), line.querySelector("textarea")];
    const row = rows.get(id);
    if (row) line.querySelector("[data-row]").replaceWith(row.cloneNode(true));
    else {
      link.textContent = title;
      link.lang = language;
      link.href = path ? `/${document.documentElement.lang}${path}` : `${base}?item=${id}`;
    }
    for (const place of line.querySelectorAll("[data-of]")) {
      place.textContent = `: ${title}`;
      place.lang = language;
    }
    for (const button of line.querySelectorAll("[data-action]"))
      button.addEventListener("click", () => actions[button.dataset.action](index));
    field.value = note;
    field.setAttribute("aria-label", `${field.closest("details").querySelector("summary").textContent}`);
    line.querySelector("details").open = note !== "";
    const printed = line.querySelector("[data-printed-note]");
    printed.textContent = note;
    field.addEventListener("input", () => {
      item.note = field.value;
      printed.textContent = item.note;
      save();
    });
    return line;
  }

  function draw() {
    find("filled").hidden = collection.items.length === 0 && !removed;
    find("empty").hidden = collection.items.length > 0;
    list.replaceChildren(...collection.items.map(drawItem));
    const title = find("title");
    if (title.value !== collection.title) title.value = collection.title;
    updateAddresses();
  }

  const load = () =>
    collection.items.length > 0 &&
    fetchRows(`${base}${query()}`).then(
      (found) => {
        for (const [id, row] of found) if (row) rows.set(id, row);
        draw();
        storeCopies(collection.items);
      },
      () => {}, // Without a connection the titles and notes are here.
    );

  find("title").addEventListener("input", ({ target }) => {
    collection.title = target.value.trim();
    save();
  });
  find("with-notes").addEventListener("change", updateAddresses);
  find("address").addEventListener("focus", ({ target }) => target.select());
  place.querySelector("[data-file=csv]").addEventListener("click", (event) => {
    if (!collection.items.some(({ note }) => note)) return;
    event.preventDefault();
    const link = event.currentTarget;
    saveWithNotes(link, collection.items).catch(() => location.assign(link.href));
  });
  find("undo").addEventListener("click", undo);
  find("erase").addEventListener("click", () => {
    eraseEverything();
    collection = { title: "", items: [] };
    removed = undefined;
    draw();
    place.querySelector("[data-empty] a").focus();
  });
  onOtherTab(() => {
    collection = readCollection();
    draw();
  });
  draw();
  place.hidden = false;
  document.querySelector("[data-without-script]").hidden = true;
  load();
}

/** Shows the notes of a shared address, and the button that copies the collection into the reader's own. */
function openShared(place) {
  const notes = new URLSearchParams(location.hash.slice(1));
  const lines = [...document.querySelectorAll("[data-item]")];
  const pages = lines.map((line) => {
    const link = line.querySelector("article a");
    const [id, note] = [line.dataset.item, (notes.get(line.dataset.item) ?? "").slice(0, 1000)];
    if (note) {
      line.querySelector("[data-note]").textContent = note;
      line.querySelector("[data-note]").parentElement.hidden = false;
    }
    const title = link.querySelector("[lang]") ?? link;
    return {
      id,
      path: link.pathname.slice(3),
      title: title.textContent,
      language: title.lang || document.documentElement.lang,
      note,
    };
  });
  place.querySelector("button").addEventListener("click", ({ target }) => {
    if (!keepPages(pages.slice(0, most), place.dataset.take)) return;
    place.querySelector("a").hidden = false;
    target.disabled = true;
  });
  place.hidden = false;
}

if (writeCollection(readCollection())) {
  for (const place of document.querySelectorAll("[data-collection]")) openCollection(place);
  for (const place of document.querySelectorAll("[data-take]")) openShared(place);
}
