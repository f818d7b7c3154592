import { publicPage } from "@/app/public-page";

/** Nothing: what rendering a document at a request costs before it has any content. */
export const GET = publicPage(() => ({ head: { title: "Empty" }, body: <main /> }));
