import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "@/scripts/process/project";

export type AddressFile = {
  /** The file below `app` without its extension: `api/admin/merge/route`. */
  file: string;
  /** The segments, variable ones in brackets: `["api", "admin", "merge"]`. */
  segments: string[];
  /** A page, document or feed, as opposed to a call. */
  isPage: boolean;
  /** The methods that a route handles. */
  methods: string[];
  /** Words of the file that may be names of its fields and parameters. */
  names: string[];
};

const words = (text: string) => [
  ...new Set([...text.matchAll(/\b([a-zA-Z]{1,24})(?=\??[,:}\]])/g)].map(([, word]) => word ?? "")),
];

function describe(file: string): AddressFile {
  const segments = file
    .split("/")
    .slice(0, -1)
    .filter((one) => !/^\(.*\)$/.test(one));
  const text = readFileSync(join(root, "app", file), "utf8");
  const names = words(text);
  const methods = ["GET", "POST", "PUT", "PATCH", "DELETE"].filter((name) =>
    new RegExp(`export .*\\b${name}\\b`).test(text),
  );
  return { file: file.replace(/\.tsx?$/, ""), segments, isPage: !/^(api|media)\//.test(file), methods, names };
}

/** Every address, read from the files, so that new ones are included automatically. */
export function allAddresses(): AddressFile[] {
  const files = readdirSync(join(root, "app"), { recursive: true, encoding: "utf8" }).sort();
  return files.filter((file) => /(^|\/)(route|page)\.tsx?$/.test(file)).map(describe);
}

/** The addresses behind a sign-in. */
export function adminAddresses(): AddressFile[] {
  return allAddresses().filter(({ file }) => /^(api|\[locale\])\/admin\//.test(file));
}
