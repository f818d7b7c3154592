import type { DrawnDistrict } from "@/lib/ground/draw";
import { type Box, breakLines, measureText } from "../knot/text-lines";
import { plainText, type Written } from "../ui/lang";
import { isFree } from "./marks";

export type PlacedDistrictName = { id: string; x: number; y: number; lines: string[]; box: Box; lang?: string };
type Named = { district: DrawnDistrict; name: Written };
type Frame = { width: number; height: number; size: number };

const lineHeight = 1.15;
/** In lines, from the middle of the district. */
const shifts = [0, -1.4, 1.4, -2.8, 2.8];
const mostLines = 3;

function candidates({ district, name: written }: Named, size: number): PlacedDistrictName[] {
  const name = plainText(written);
  const lang = typeof written === "string" ? {} : { lang: written.lang };
  const lines = breakLines(name, size, district.width * 0.92);
  // A broken word is worse than no name.
  if (lines.length > mostLines || lines.join(" ").replaceAll(/\s+/g, " ") !== name.replaceAll(/\s+/g, " ")) return [];
  const width = Math.max(...lines.map((line) => measureText(line, size)));
  if (width > district.width) return [];
  const height = lines.length * size * lineHeight;
  return shifts.map((shift) => {
    const top = district.y + shift * size - height / 2;
    const box = { x: district.x - width / 2, y: top, width, height };
    return { id: district.id, x: district.x, y: top + size * 0.9, lines, box, ...lang };
  });
}

const inside = ({ x, y, width, height }: Box, frame: Frame) =>
  x >= 0 && y >= 0 && x + width <= frame.width && y + height <= frame.height - frame.size * 2;

/** Names of districts where there is room for them, the first ones first; marks and their names come before. */
export function placeDistrictNames(
  districts: readonly Named[],
  taken: readonly Box[],
  frame: Frame,
): PlacedDistrictName[] {
  const covered = [...taken];
  return districts.flatMap((named) => {
    const found = candidates(named, frame.size).find(({ box }) => inside(box, frame) && isFree(box, covered));
    if (found) covered.push(found.box);
    return found ?? [];
  });
}
