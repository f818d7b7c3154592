import { readdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { basename, extname, join, sep } from "node:path";
import { type Answer, makeAnswer } from "./answer";
import { inertPolicy, strictPolicy } from "./content-policy";

const types: Record<string, string> = {
  ".css": "text/css; charset=utf-8",
  ".gif": "image/gif",
  ".ico": "image/x-icon",
  ".jpg": "image/jpeg",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".map": "application/json",
  ".pdf": "application/pdf",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".webmanifest": "application/manifest+json",
  ".webp": "image/webp",
  ".woff": "font/woff",
  ".woff2": "font/woff2",
  ".xml": "application/xml",
};

/** A service worker asks for pages itself, under the policy of its own file. */
const serviceWorkers = ["offline.js", "notes-worker.js"];

type Folder = { folder: string; prefix: string; cacheControl: string };

function listFiles({ folder, prefix, cacheControl }: Folder): [string, { file: string; cacheControl: string }][] {
  try {
    const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    return entries.map((entry) => {
      const file = join(entry.parentPath, entry.name);
      const path = file.slice(folder.length).split(sep).map(encodeURIComponent).join("/");
      return [`${prefix}${path}`, { file, cacheControl }];
    });
  } catch {
    return []; // A project without a public folder is fine.
  }
}

/**
 * The files of the build and of `public/`. Listed at start, so that no path can reach other files; read and compressed
 * on first request and kept in memory, because they are few.
 */
export class StaticFiles {
  readonly #files: Map<string, { file: string; cacheControl: string; answer?: Promise<Answer> }>;

  constructor(
    buildFolder: string,
    publicFolder: string,
    readonly headers: Record<string, string>,
  ) {
    const build = {
      folder: join(buildFolder, "static"),
      prefix: "/_next/static",
      cacheControl: "public, max-age=31536000, immutable",
    };
    const open = { folder: publicFolder, prefix: "", cacheControl: "public, max-age=3600" };
    this.#files = new Map([...listFiles(open), ...listFiles(build)]);
  }

  find(path: string): Promise<Answer> | undefined {
    const known = this.#files.get(path);
    if (known) known.answer ??= this.#read(known.file, known.cacheControl);
    return known?.answer;
  }

  async #read(file: string, cacheControl: string): Promise<Answer> {
    const headers = {
      ...this.headers,
      vary: "accept-encoding",
      "content-type": types[extname(file)] ?? "application/octet-stream",
      "cache-control": cacheControl,
      "content-security-policy": serviceWorkers.includes(basename(file)) ? strictPolicy() : inertPolicy,
    };
    return makeAnswer(200, headers, await readFile(file));
  }
}
