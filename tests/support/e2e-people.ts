import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { Locale } from "@/lib/i18n/locales";
import { root } from "@/scripts/project";

export type NewPerson = { role: "administrator" | "coordinator"; locale: Locale };
export type Arriving = { email: string; link: string; invitation: string; password: string; recoveryCode?: string };

/** An account of the site under test, made in another process, with links that nobody has opened yet. */
export async function newPerson(wanted: NewPerson): Promise<Arriving> {
  const file = fileURLToPath(new URL("e2e-people-process.ts", import.meta.url));
  const env = { ...process.env, SITE_URL: process.env.BASE_URL };
  const args = ["--import", "tsx", file, JSON.stringify(wanted)];
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: root, env });
  return JSON.parse(stdout) as Arriving;
}
