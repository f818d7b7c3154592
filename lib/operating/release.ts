import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";

/** What was built, when, and from which commit; `npm run build` writes it beside the bundles. */
export const releaseSchema = z.object({
  version: z.string(),
  commit: z.string().nullable(),
  builtAt: z.iso.datetime().nullable(),
});
export type Release = z.output<typeof releaseSchema>;

export const releaseFile = "release.json";

const folder = () => process.env.XARXA_BUILD_FOLDER || ".next";

async function readJson(...path: string[]): Promise<unknown> {
  const text = await readFile(join(/* turbopackIgnore: true */ process.cwd(), ...path), "utf8").catch(() => "null");
  return JSON.parse(text);
}

/** The release of this process. Of a checkout that was not built as one, only the version is known. */
export async function readRelease(): Promise<Release> {
  const { data } = releaseSchema.safeParse(await readJson(folder(), "site", releaseFile));
  if (data) return data;
  const { version } = z.object({ version: z.string() }).parse(await readJson("package.json"));
  return { version, commit: null, builtAt: null };
}
