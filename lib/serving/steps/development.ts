import { neutralSegments, visitorSegments } from "../addresses";
import { makeAnswer } from "../answer";
import { answered, type Step } from "../door";
import { beginRendering, renderWithin } from "../rendering";
import { loadStylesheets } from "../styles/load-stylesheets";

const script = "new EventSource('/reload-events').onmessage = () => location.reload();\n";

/** Serves the script and the events that reload public pages in development. */
export const answerReload: Step = ({ res, address }, { reload, closedHeaders }) => {
  if (!reload) return undefined;
  if (address.path === "/reload-events") {
    reload.subscribe(res);
    return answered;
  }
  if (address.path !== "/reload.js") return undefined;
  return makeAnswer(200, { ...closedHeaders, "content-type": "text/javascript; charset=utf-8" }, Buffer.from(script));
};

/** In development Next serves its own URLs, the files of `public/` and the client navigation of the admin. */
export const passToFramework: Step = async ({ req, res, address }, { reload, handle, headers }) => {
  if (!reload) return undefined;
  const [first = "", second = ""] = address.segments;
  const isOwn = first.startsWith("_next") || first.startsWith("__next");
  const isFile = !address.locale && first.includes(".") && !neutralSegments.includes(first);
  const isNavigation = req.headers.rsc !== undefined && visitorSegments.includes(second);
  if (!isOwn && !isFile && !isNavigation) return undefined;
  for (const [name, value] of Object.entries(headers)) res.setHeader(name, value);
  await renderWithin(beginRendering(), () => handle(req, res));
  return answered;
};

/** In development the stylesheet is built when a page using it is rendered, so its frame is rendered first. */
export const refreshStylesheets: Step = async ({ address }, { reload, renderer }) => {
  if (reload && address.locale && !visitorSegments.includes(address.segments[1] ?? "")) await loadStylesheets(renderer);
  return undefined;
};
