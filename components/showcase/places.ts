import type { Kind } from "@/components/knot/kind-shape";
import type { WeaveRecord, WeaveTie } from "@/components/knot/weave-model";

/** Invented data for the drawings; only the names of the cities are real. */
export const showcaseCities = (
  [
    ["Lisboa", -9.14, 38.72],
    ["Barcelona", 2.17, 41.39],
    ["Praha", 14.42, 50.08],
    ["Krnov", 17.7, 50.09],
    ["Ostrava", 18.26, 49.83],
    ["Helsinki", 24.94, 60.17],
  ] as const
).map(([name, longitude, latitude]) => ({ id: name, name, href: `#${name}`, longitude, latitude }));

const kinds: Kind[] = [
  "network",
  "school",
  "school",
  "practice",
  "school",
  "cluster",
  "meeting",
  "guide",
  "organisation",
];

export const showcaseRecords: WeaveRecord[] = showcaseCities.flatMap(({ id }, city) =>
  kinds.slice(0, 4 + ((city * 5) % 7)).map((kind, index) => ({
    id: `${id}-${index}`,
    kind,
    cityId: id,
    title: `${id} ${index + 1}`,
    href: `#${id}-${index}`,
    partOf: kind === "school" ? `${id}-0` : undefined,
    year: kind === "guide" ? undefined : 2009 + ((city * 4 + index * 3) % 15),
  })),
);

export const showcaseTies: WeaveTie[] = [
  {
    id: "meeting",
    kind: "meeting",
    label: "Barcelona 2019",
    title: "Barcelona 2019",
    href: "#meeting",
    year: 2019,
    cityIds: ["Barcelona", "Lisboa", "Helsinki"],
  },
  {
    id: "network",
    kind: "network",
    label: "Xarxa",
    title: "Xarxa",
    href: "#network",
    year: 2014,
    cityIds: ["Praha", "Krnov", "Ostrava"],
  },
  {
    id: "practice",
    kind: "practice",
    label: "En skola för alla",
    title: "En skola för alla",
    year: 2022,
    lang: "sv",
    href: "#practice",
    cityIds: ["Helsinki", "Praha"],
  },
];

const spots: [string, number, number, boolean?][] = [
  ["Escola Rambleta del Clot", 2.19, 41.4085],
  ["Institut Quatre Cantons", 2.199, 41.4035],
  ["Escola del Poblenou", 2.1993, 41.4032],
  ["Escola de la platja", 2.2, 41.4036],
  ["Institut Escola Trinitat Nova", 2.183, 41.449, true],
  // So close to each other that they become a group.
  ...["A", "B", "C", "D", "E", "F"].map((name, index): [string, number, number] => [
    `Escola ${name}`,
    2.16 + index * 0.00015,
    41.43,
  ]),
];

export const showcasePlaces = spots.map(([name, longitude, latitude, approximate]) => ({
  id: name.replaceAll(" ", "-"),
  kind: "school" as const,
  name,
  href: `#${name.replaceAll(" ", "-")}`,
  longitude,
  latitude,
  approximate,
}));
