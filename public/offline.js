// Lets a reader's collection, and the pages in it, be read without a connection. Registered only in browsers that keep a
// collection. The network always comes first: what is here is for when there is none.

const cacheName = "xarxa-collection";
const assets = ["script", "style", "font"];

/** The collection's own page and what pages are drawn with are kept when they pass; kept pages are brought up to date. */
async function mayStore(cache, request) {
  if (assets.includes(request.destination)) return true;
  const { pathname, search } = new URL(request.url);
  const isCollection = /^\/[a-z]{2}\/collection$/.test(pathname) && search === "";
  return isCollection || (await cache.match(request)) !== undefined;
}

async function answer(request) {
  const cache = await caches.open(cacheName);
  try {
    const response = await fetch(request);
    if (response.ok && (await mayStore(cache, request))) await cache.put(request, response.clone());
    return response;
  } catch (error) {
    const kept = await cache.match(request);
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
