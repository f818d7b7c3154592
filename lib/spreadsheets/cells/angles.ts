/** Signs that people and programs write for degrees, minutes and seconds. */
const signs: readonly (readonly [RegExp, string])[] = [
  [/[\u00a0\u2007\u2009\u202f]/g, " "],
  [/[º˚]/g, "°"],
  [/[″”“]|[′’´`']{2}/g, '"'],
  [/[′’´`]/g, "'"],
  [/[\u2212–](?=\s?\d)/g, "-"],
];
export const plainSigns = (text: string): string =>
  signs.reduce((plain, [sign, usual]) => plain.replace(sign, usual), text).trim();

const number = String.raw`(\d{1,9}(?:[.,]\d+)?)`;
const angle = new RegExp(String.raw`^([+-])?\s*${number}\s*°?(?:\s*${number}\s*'?(?:\s*${number}\s*"?)?)?$`);

const value = (text: string | undefined) => Number((text ?? "0").replace(",", "."));

/** "41.3851", "41°23'06,5"", "41 23 6.5", "41° 23.108'": degrees; also a number of metres. */
export function readAngle(text: string): number | null {
  const [whole, sign, degrees, minutes, seconds] = angle.exec(plainSigns(text)) ?? [];
  if (!whole) return null;
  const isWhole = minutes === undefined || (/^\d{1,3}$/.test(degrees!) && value(minutes) < 60 && value(seconds) < 60);
  if (!isWhole) return null;
  const size = value(degrees) + value(minutes) / 60 + value(seconds) / 3_600;
  return sign === "-" ? -size : size;
}

type Side = "north" | "south" | "east" | "west";

/** What letters and words after an angle mean in ca, es, en, sv, cs and pt. */
const sides: Record<Side, string> = {
  north: "n north nord norte norr sever sš",
  south: "s south sud sur sul söder j jih jš",
  east: "e east est este l leste ö öster východ vd",
  west: "w west oest oeste o z západ zd v väster",
};
const sideOfWord = new Map(
  Object.entries(sides).flatMap(([side, words]) => words.split(" ").map((word) => [word, side as Side] as const)),
);
const longestFirst = [...sideOfWord.keys()].filter((word) => !/^..$/.test(word)).sort((a, b) => b.length - a.length);
const word = String.raw`(?<!\p{L})(?:[sj]\.\s?š\.|[vz]\.\s?d\.|${longestFirst.join("|")})(?!\p{L})`;

/** In Czech "S" is north and "V" east; elsewhere they are south and west. */
function sidesOf(words: readonly string[]): Side[] {
  const plain = words.map((each) => each.toLowerCase().replace(/[.\s]/g, ""));
  const isCzech =
    plain.some((each) => each === "j") || (plain.includes("s") && /^[vz]$/.test(plain.join("").replace("s", "")));
  return plain.map((each) => {
    if (isCzech && each === "s") return "north";
    return isCzech && each === "v" ? "east" : sideOfWord.get(each)!;
  });
}

const signed = (side: Side, size: number) => (side === "south" || side === "west" ? -size : size);

/** "41°23'06.5"N 2°10'24.9"E", "N 41.38, E 2.17", "49.83 s. š., 18.28 v. d.": latitude and longitude. */
export function readWithSides(text: string): { latitude: number; longitude: number } | null {
  const plain = plainSigns(text);
  const found = [...plain.matchAll(new RegExp(word, "giu"))];
  if (found.length !== 2) return null;
  const [one, other] = found.map(({ 0: { length }, index }) => ({ index, end: index + length }));
  const isBefore = one!.index === 0;
  const bodies = isBefore
    ? [plain.slice(one!.end, other!.index), plain.slice(other!.end)]
    : [plain.slice(0, one!.index), plain.slice(one!.end, other!.index)];
  if (!isBefore && /\d/.test(plain.slice(other!.end))) return null;
  const [first, second] = bodies.map((body) => readAngle(body.replace(/^[\s,;/:]+|[\s,;/:]+$/g, "")));
  const [here, there] = sidesOf(found.map(([each]) => each));
  if (first === null || second === null) return null;
  const isLatitude = (side: Side | undefined) => side === "north" || side === "south";
  if (isLatitude(here) === isLatitude(there)) return null;
  const [values, isFirst] = [[signed(here!, first!), signed(there!, second!)], isLatitude(here)];
  return { latitude: values[isFirst ? 0 : 1]!, longitude: values[isFirst ? 1 : 0]! };
}
