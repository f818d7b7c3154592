import { type Env, env } from "../../lib/env";
import { describeError } from "../process/explained-error";

/** The configuration of a process; a wrong one ends it with what was expected, as the first line of its log. */
export function requireSettings(): Env {
  try {
    return env();
  } catch (error) {
    process.stderr.write(`${describeError(error)}\n`);
    return process.exit(1);
  }
}
