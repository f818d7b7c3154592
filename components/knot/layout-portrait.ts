import { round } from "./text-lines";

export type PortraitKnot = { x: number; y: number; thread: string };

export const portraitSize = 320;
/** More would touch each other. */
export const portraitMost = 14;

const middle = portraitSize / 2;
const near = 92;
const far = 132;

/**
 * The places of the neighbours around the middle of a square, clockwise from the top. Every second of many stands
 * further out, and each thread swings a little, as if it hung.
 */
export function layoutPortrait(count: number): PortraitKnot[] {
  const shown = Math.min(count, portraitMost);
  return Array.from({ length: shown }, (_, index) => {
    const angle = -Math.PI / 2 + (index * 2 * Math.PI) / shown + (shown < 3 ? Math.PI / 5 : 0);
    const reach = shown > 5 && index % 2 === 1 ? near : far;
    const [x, y] = [middle + reach * Math.cos(angle), middle + reach * Math.sin(angle)];
    const bend = angle + (index % 2 === 0 ? 0.5 : -0.5);
    const [bendX, bendY] = [middle + reach * 0.6 * Math.cos(bend), middle + reach * 0.6 * Math.sin(bend)];
    return {
      x: round(x),
      y: round(y),
      thread: `M${middle} ${middle}Q${round(bendX)} ${round(bendY)} ${round(x)} ${round(y)}`,
    };
  });
}
