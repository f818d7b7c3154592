import type { ReactElement } from "react";

/** Renders a document with React. The only file that imports React's renderer. */
export async function sendDocument(document: ReactElement): Promise<Response> {
  // Imported at run time, because Next refuses a static import of react-dom/server in server code.
  const { renderToStaticMarkup } = await import("react-dom/server");
  const html = `<!DOCTYPE html>${renderToStaticMarkup(document)}`;
  return new Response(html, { headers: { "content-type": "text/html; charset=utf-8" } });
}
