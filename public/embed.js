// Puts a list, map or page of Xarxa in the place of its link, on another site's page. No cookies, nothing is stored.
// <a href="https://xarxa.example/ca/practices?city=girona" data-xarxa="600">…</a>
(() => {
  const { origin } = new URL(document.currentScript.src);
  for (const link of document.querySelectorAll("a[data-xarxa]")) {
    const page = new URL(link.href);
    if (page.origin !== origin) continue;
    const frame = document.createElement("iframe");
    frame.src = origin + page.pathname.replace(/^\/([a-z]{2})\//, "/$1/embed/") + page.search;
    frame.title = link.textContent.trim();
    frame.loading = "lazy";
    frame.style.cssText = `width:100%;border:0;height:${Number(link.dataset.xarxa) || 600}px`;
    link.replaceWith(frame);
  }
})();
