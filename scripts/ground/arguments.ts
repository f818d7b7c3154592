import { parseArgs } from "node:util";
import { type GroundSource, sourceSchema } from "@/lib/ground/source";
import { ExplainedError } from "../process/explained-error";

const options = {
  attribution: { type: "string" },
  licence: { type: "string" },
  address: { type: "string" },
} as const;

export type SourceValues = { attribution?: string; licence?: string; address?: string };

/** The two words of a command that loads a map's data, and whose data it is. */
export function readGroundArguments(usage: string): { first: string; second: string; values: SourceValues } {
  try {
    const { positionals, values } = parseArgs({ options, allowPositionals: true });
    const [first, second, ...more] = positionals;
    if (!first || !second || more.length > 0) throw new ExplainedError(usage);
    return { first, second, values };
  } catch {
    throw new ExplainedError(usage);
  }
}

/** What is given wins over what the file says. */
export function sourceOf(said: GroundSource | undefined, given: SourceValues): GroundSource {
  const { attribution: text, licence, address } = given;
  const source = { ...(text ? { text } : said), ...(licence ? { licence } : {}), ...(address ? { address } : {}) };
  const checked = sourceSchema.safeParse(source);
  if (checked.success) return checked.data;
  throw new ExplainedError(
    text
      ? "The attribution has 2 to 200 characters, the licence 2 to 60, and the address begins with https:// or http://."
      : 'The file does not say whose data this is. Say it: --attribution "© OpenStreetMap contributors" --licence ODbL',
  );
}
