import { join } from "node:path";
import { requireProgram } from "../process/program";
import { tellProgress } from "../process/progress";
import { isBundled, root } from "../process/project";
import { doOnce } from "../process/stamp";
import { shareChunks } from "./share-chunks";

const schema = "prisma/schema.prisma";
const packages = "package-lock.json";

const buildSources = [
  ...["app", "components", "lib", "locales", "public", "proxy.ts", "instrumentation.ts"],
  ...["next.config.mjs", "postcss.config.mjs", "tsconfig.json", schema, packages],
];

/** Generates the database client. The stamp is in its folder, so that both are removed together. */
export async function generateClient(): Promise<void> {
  if (isBundled) return;
  await doOnce(join(root, "prisma", "generated", ".stamp"), [schema, packages], () =>
    tellProgress("Writing the database client", () =>
      requireProgram("Writing the database client", "prisma", ["generate", "--no-hints"]),
    ),
  );
}

/** Builds the pages for production. Needs the generated client, but no database. */
export async function buildSite(folder = ".next"): Promise<void> {
  const env = { NODE_ENV: "production", XARXA_BUILD_FOLDER: folder } as const;
  await doOnce(join(root, folder, "source-stamp"), buildSources, () =>
    tellProgress("Building the pages (about half a minute after each change)", async () => {
      await requireProgram("The build", "next", ["build"], { env });
      shareChunks(join(root, folder));
    }),
  );
}
