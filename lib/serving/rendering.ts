import { AsyncLocalStorage } from "node:async_hooks";
import { randomBytes } from "node:crypto";
import { shareInProcess } from "./shared";
import { currentMoment } from "./tags";

export type PageStatus = 404 | 410 | 503;

/** What a page says about itself while it is rendered; the front door reads it afterwards. */
export type Rendering = {
  /** The moment before anything was read. */
  readonly began: number;
  readonly tags: Set<string>;
  /** The page has said what it depends on (even if on nothing): it may be kept. */
  keepable: boolean;
  status?: PageStatus;
  /** Finished markup that the framework need not carry through; see `setAside`. */
  readonly pieces?: Pieces;
};

type Pieces = { readonly mark: string; readonly markup: string[] };

const storage = shareInProcess("rendering", () => new AsyncLocalStorage<Rendering>());

/** `takesPieces`: the page is finished by whoever began it, with `putPieces`. */
export function beginRendering(takesPieces = false): Rendering {
  // Unguessable, so that no stored text can name the place of a piece.
  const pieces = takesPieces && { mark: `piece-${randomBytes(12).toString("base64url")}`, markup: [] };
  return { began: currentMoment(), tags: new Set(), keepable: false, ...(pieces && { pieces }) };
}

export function renderWithin<T>(rendering: Rendering, render: () => T): T {
  return storage.run(rendering, render);
}

/** Undefined in scripts, tests and jobs, where the same read functions run without a page around them. */
export function currentRendering(): Rendering | undefined {
  return storage.getStore();
}

/** Keeps finished markup out of the rendering. Returns the id of the empty `div` that holds its place; undefined where nobody would put it back. */
export function setAside(markup: string): string | undefined {
  const pieces = currentRendering()?.pieces;
  return pieces && `${pieces.mark}-${pieces.markup.push(markup) - 1}`;
}

export function putPieces(html: string, { pieces }: Rendering): string {
  const put = (page: string, markup: string, index: number) =>
    page.replace(`<div id="${pieces?.mark}-${index}"></div>`, () => markup);
  return pieces ? pieces.markup.reduce(put, html) : html;
}
