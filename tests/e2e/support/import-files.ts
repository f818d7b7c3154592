import type { Locale } from "@/lib/i18n/locales";

// Registers made up for the tests, in the shape in which real ones are published: no school, cluster or practice of
// these files exists, and their codes belong to nobody.

export type ImportFile = { name: string; mimeType: string; buffer: Buffer };

const quoted = (cell: string) => (/[",;\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** Rows as a file; the first one names the columns. */
export function csvFile(name: string, rows: readonly (readonly string[])[], delimiter = ","): ImportFile {
  const text = rows.map((cells) => cells.map(quoted).join(delimiter)).join("\r\n");
  return { name, mimeType: "text/csv", buffer: Buffer.from(text) };
}

type Place = { postcode: string; address: string; lat: number; lon: number };

export type Registered = Place & { code: string; name: string; phone: string; town: string };

/** Of a school that the city has already, without a code: what the row of the register says that makes it doubtful. */
const doubts: Record<"likely" | "farAway" | "samePlace" | "sameName", (ours: Named) => Partial<Registered>> = {
  likely: ({ name, postcode }) => ({ name, postcode }),
  farAway: ({ name }) => ({ name }),
  samePlace: ({ address, postcode }) => ({ address, postcode }),
  sameName: ({ name }) => ({ name }),
};

export type Named = Place & { name: string };

export type RegisterWords = {
  locale: Locale;
  city: string;
  town: string;
  register: string;
  /** Codes of the right length from a number. */
  code: (number: number) => string;
  school: (which: string) => string;
  place: { postcode: string; street: string; lat: number; lon: number };
};

/** What a test brings in: four schools that the city has already, and the files of two years. */
export function registerOf({ town, code, school, place }: RegisterWords, mark: string) {
  const at = (number: number): Place => ({
    postcode: place.postcode,
    address: `${place.street} ${number}/${mark}`,
    lat: place.lat + number / 100,
    lon: place.lon + number / 100,
  });
  const ours = ["A", "B", "C", "D"].map((letter, index): Named => ({ name: school(`${letter}${mark}`), ...at(index) }));
  const row = (number: number, more: Partial<Registered> = {}): Registered => ({
    ...{ ...at(number + 10), postcode: "", code: code(number), name: school(`${number}${mark}`), town },
    ...{ phone: `55512340${number}`, ...more },
  });
  const kinds = Object.values(doubts);
  const doubtful = ours.map((each, index) => row(index + 1, kinds[index]!(each)));
  const elsewhere = row(8, { town: "Horní Dolní" });
  const nameless = row(7, { name: "" });
  const first = [...doubtful, row(5), row(6), nameless, elsewhere];
  // A year later: one has another telephone, one is gone, and one has begun.
  const second = [...doubtful, row(5, { phone: "555999999" }), nameless, elsewhere, row(9)];
  return { ours, first, second };
}

/** As a register of schools is published. */
export const schoolsFile = (name: string, schools: readonly Registered[]) =>
  csvFile(
    name,
    [
      ["school_code", "name", "ownership", "isced", "address", "postcode", "municipality", "lat", "lon", "phone"],
      ...schools.map((each) => [
        ...[each.code, each.name, "public", "1;2", each.address, each.postcode, each.town],
        ...[each.lat.toFixed(5), each.lon.toFixed(5), each.phone],
      ]),
    ],
    ";",
  );
