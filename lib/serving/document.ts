import type { ReactElement } from "react";
import { currentRendering } from "./rendering";

const headers = { "content-type": "text/html; charset=utf-8" };

/** Renders a document with React. The only file that imports React's renderer. */
export async function writeDocument(document: ReactElement): Promise<string> {
  // Imported at run time, because Next refuses a static import of react-dom/server in server code.
  const { renderToStaticMarkup } = await import("react-dom/server");
  return `<!DOCTYPE html>${renderToStaticMarkup(document)}`;
}

/** Sends a document. For the front door the response is empty, and the document is handed over. */
export async function sendDocument(document: ReactElement): Promise<Response> {
  const html = await writeDocument(document);
  const takeDocument = currentRendering()?.takeDocument;
  if (!takeDocument) return new Response(html, { headers });
  takeDocument(html);
  return new Response(null, { headers });
}
