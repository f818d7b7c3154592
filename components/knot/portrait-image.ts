import { brand } from "./brand";
import type { Kind } from "./kind-shape";
import { layoutPortrait, portraitSize } from "./layout-portrait";
import { asImage, outlines } from "./picture";

const middle = portraitSize / 2;
const { light, kinds } = brand;

const shape = (kind: Kind, x: number, y: number, scale: number) =>
  `<g transform="translate(${x} ${y}) scale(${scale})">${outlines[kind](kinds[kind])}</g>`;

/** The knot of a record as an image without CSS, for shared links. */
export function portraitImage(kind: Kind, neighbours: readonly Kind[]): string {
  const knots = layoutPortrait(neighbours.length);
  const threads = knots.map(
    ({ thread }) =>
      `<path d="${thread}" fill="none" stroke="${light.thread}" stroke-width="2" stroke-linecap="round"/>`,
  );
  const ring = `<circle cx="${middle}" cy="${middle}" r="34" fill="${light.paper}" stroke="${light.thread}" stroke-width="3"/>`;
  const shapes = knots.map(({ x, y }, index) => shape(neighbours[index]!, x, y, 1));
  return asImage(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${portraitSize} ${portraitSize}">${[
      ...threads,
      ring,
      shape(kind, middle, middle, 1.6),
      ...shapes,
    ].join("")}</svg>`,
  );
}
