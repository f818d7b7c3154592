// The reader's own collection, stored in this browser only. Pages are named as in a shared address: `practice.a-slug`.

const key = "xarxa-collection";
const isName = (id) => typeof id === "string" && /^[a-z]+\.[a-z0-9-]{1,80}$/.test(id);
/** The address of a page without its language. */
const isPath = (path) => typeof path === "string" && /^\/[a-z]+\/[a-z0-9-]{1,80}$/.test(path);
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
      .map(({ id, path, title, language, note }) => ({
        id,
        path: isPath(path) ? path : "",
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

const locale = document.documentElement.lang;

// Browsers offer both only over TLS and on localhost.
const canStore = "caches" in globalThis && "serviceWorker" in navigator;

/** Stores copies of kept pages that have none, for reading offline. Without this API, titles and notes are still stored. */
export async function storeCopies(items) {
  if (!canStore) return;
  await navigator.serviceWorker.register("/offline.js");
  const cache = await caches.open(key);
  for (const { path } of items) {
    const address = `/${locale}${path}`;
    // What is missing is tried again when the collection is opened.
    if (path && !(await cache.match(address))) await cache.add(address).catch(() => undefined);
  }
}

export async function removeCopy({ path }) {
  if (!canStore || !path) return;
  const cache = await caches.open(key);
  for (const request of await cache.keys())
    if (new URL(request.url).pathname.slice(3) === path) await cache.delete(request);
}

/** Removes the collection, the copies of its pages and the service worker. */
export async function eraseEverything() {
  writeCollection({ title: "", items: [] });
  if (!canStore) return;
  // Notes at a visit have a worker of their own.
  const isOurs = ({ active, waiting, installing }) =>
    [active, waiting, installing].some((worker) => worker?.scriptURL.endsWith("/offline.js"));
  const registrations = (await navigator.serviceWorker.getRegistrations()).filter(isOurs);
  await Promise.all(registrations.map((one) => one.unregister()));
  await caches.delete(key);
}

/** The number of pages that fit into a shared address. */
export const most = 50;

/** Adds pages that are not in the collection yet, at the end. The name is used only if the collection has none. */
export function keepPages(pages, title = "") {
  const collection = readCollection();
  const known = new Set(collection.items.map(({ id }) => id));
  const added = pages.filter(({ id }) => !known.has(id));
  const items = [...collection.items, ...added].slice(0, most);
  const isKept = writeCollection({ title: collection.title || title, items });
  if (isKept) storeCopies(added);
  return isKept;
}

/** Removes a page from the collection; the last one removes everything. */
export function removePage(item) {
  const { title, items } = readCollection();
  const rest = items.filter(({ id }) => id !== item.id);
  if (rest.length === 0 && !title) eraseEverything();
  else {
    writeCollection({ title, items: rest });
    removeCopy(item);
  }
}

export const onOtherTab = (update) => addEventListener("storage", (event) => event.key === key && update());

function enableKeeping(place) {
  const { keep: id, path, title, language, kept: remove } = place.dataset;
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
    if (update()) removePage({ id, path });
    else keepPages([{ id, path, title, language, note: "" }]);
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
