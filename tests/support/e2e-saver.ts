import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { root } from "@/scripts/project";
import type { Works } from "./e2e-saving-process";

type Outcome = { ok: boolean; value?: { id: string } };
export type Saver = {
  ask: (name: keyof Works, ...values: unknown[]) => Promise<string>;
  stop: () => void;
};

/** Saves records of the site under test, from another process. Answers the record's id; what is refused is an error. */
export async function startSaver(): Promise<Saver> {
  const file = fileURLToPath(new URL("e2e-saving-process.ts", import.meta.url));
  const child = spawn(process.execPath, ["--import", "tsx", file], {
    cwd: root,
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
  const [began] = await Promise.race([once(child, "message"), once(child, "exit")]);
  if (began !== "ready") throw new Error("The saving process did not begin; what it said is above");
  const ask = async (name: keyof Works, ...values: unknown[]) => {
    const answer = once(child, "message");
    child.send([name, ...values]);
    const [outcome] = (await answer) as [Outcome];
    if (!outcome.ok) throw new Error(`${name}: ${JSON.stringify(outcome)}`);
    return outcome.value?.id ?? "";
  };
  return { ask, stop: () => child.disconnect() };
}
