import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "@/scripts/process/project";

export type AddressFile = {
  /** As a file below `app`, without its ending: `api/admin/merge/route`. */
  file: string;
  /** Its segments, the variable ones in brackets: `["api", "admin", "merge"]`. */
  segments: string[];
  /** Something to be read: a page, a document, a feed. */
  isPage: boolean;
  /** What a route answers to. */
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

/** Every address that there is, from the files: a new one is among them by itself. */
export function allAddresses(): AddressFile[] {
  const files = readdirSync(join(root, "app"), { recursive: true, encoding: "utf8" }).sort();
  return files.filter((file) => /(^|\/)(route|page)\.tsx?$/.test(file)).map(describe);
}

/** Those for people with an account. */
export function adminAddresses(): AddressFile[] {
  return allAddresses().filter(({ file }) => /^(api|\[locale\])\/admin\//.test(file));
}
