// Lets the page for notes open without a connection. Only for that page, and never for anything that is sent.

const cacheName = "xarxa-notes";
const assets = ["script", "style", "font"];
const notesPage = /^\/[a-z]{2}\/m\/([^/]+)\/[^/]+$/;
/** A weak signal is worse than none: after this many milliseconds the copy is shown. */
const patience = 4_000;

const late = () => new Promise((_, fail) => setTimeout(() => fail(new Error("late")), patience));

/** The copy of a page, or of the notes to which a code leads. */
async function copyOf(cache, { pathname }) {
  const exact = await cache.match(pathname);
  if (exact) return exact;
  const [, code] = /\/m\/([^/]+)$/.exec(pathname) ?? [];
  for (const { url } of await cache.keys()) {
    const path = new URL(url).pathname;
    if (code && notesPage.exec(path)?.[1] === code.toUpperCase()) return Response.redirect(path);
  }
  return undefined;
}

async function answer(request) {
  const cache = await caches.open(cacheName);
  const address = new URL(request.url);
  const isPage = request.mode === "navigate";
  // The page with a note to change would show that note to whoever writes the next one.
  const isNotes = notesPage.test(address.pathname) && address.search === "";
  const mayKeep = assets.includes(request.destination) || isNotes;
  const asked = fetch(request).then(async (response) => {
    if (response.ok && mayKeep) await cache.put(address.pathname, response.clone());
    return response;
  });
  try {
    const kept = isPage ? await copyOf(cache, address) : await cache.match(address.pathname);
    if (!kept) return await asked;
    const response = await Promise.race([asked, late()]);
    return response.status >= 500 ? kept : response;
  } catch (error) {
    asked.catch(() => {});
    const kept = isPage ? await copyOf(cache, address) : await cache.match(address.pathname);
    if (kept) return kept;
    throw error;
  }
}

addEventListener("install", () => skipWaiting());
addEventListener("activate", (event) => event.waitUntil(clients.claim()));
addEventListener("fetch", (event) => {
  const { request } = event;
  const isOurs = request.method === "GET" && new URL(request.url).origin === location.origin;
  if (isOurs && (request.mode === "navigate" || assets.includes(request.destination)))
    event.respondWith(answer(request));
});
