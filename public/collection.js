// The reader's own collection, stored in this browser only. Pages are named as in a shared address: `practice.a-slug`.

const key = "xarxa-collection";
const isName = (id) => typeof id === "string" && /^[a-z]+\.[a-z0-9-]{1,80}$/.test(id);
const text = (value, longest) => (typeof value === "string" ? value.slice(0, longest) : "");

/** Reads the collection. Only values that this script could have written are used, whatever is stored. */
export function readCollection() {
  let found;
  try {
    found = JSON.parse(localStorage.getItem(key));
  } catch {
    // Damaged, or storage is forbidden.
  }
  const items = Array.isArray(found?.items) ? found.items : [];
  return {
    title: text(found?.title, 100),
    items: items
      .filter((item) => isName(item?.id))
      .map(({ id, title, language, note }) => ({
        id,
        title: text(title, 300),
        language: text(language, 8),
        note: text(note, 1000),
      })),
  };
}

/** Returns false if storage is forbidden or full. An empty collection is removed. */
export function writeCollection({ title, items }) {
  try {
    if (title || items.length > 0) localStorage.setItem(key, JSON.stringify({ title, items }));
    else localStorage.removeItem(key);
    return true;
  } catch {
    return false;
  }
}

/** The number of pages that fit into a shared address. */
export const most = 50;

/** Adds pages that are not in the collection yet, at the end. The name is used only if the collection has none. */
export function keepPages(pages, title = "") {
  const collection = readCollection();
  const known = new Set(collection.items.map(({ id }) => id));
  const items = [...collection.items, ...pages.filter(({ id }) => !known.has(id))].slice(0, most);
  return writeCollection({ title: collection.title || title, items });
}

export const onOtherTab = (update) => addEventListener("storage", (event) => event.key === key && update());

function enableKeeping(place) {
  const { keep: id, title, language, kept: remove } = place.dataset;
  const button = place.querySelector("button");
  const label = button.firstElementChild;
  const link = place.querySelector("a");
  const add = label.textContent;
  const update = () => {
    const isKept = readCollection().items.some((item) => item.id === id);
    label.textContent = isKept ? remove : add;
    link.hidden = !isKept;
    return isKept;
  };
  button.addEventListener("click", () => {
    const { title: name, items } = readCollection();
    if (update()) writeCollection({ title: name, items: items.filter((item) => item.id !== id) });
    else keepPages([{ id, title, language, note: "" }]);
    update();
  });
  onOtherTab(update);
  // After the browser's back button the collection may have changed.
  addEventListener("pageshow", update);
  update();
  place.hidden = false;
}

// Without storage the buttons stay hidden.
if (writeCollection(readCollection()))
  for (const place of document.querySelectorAll("[data-keep]")) enableKeeping(place);
