import { publicPage } from "@/app/public-page";

/** An empty page: the cost of rendering a document without content. */
export const GET = publicPage(() => ({ head: { title: "Empty" }, body: <main /> }));
