import { z } from "zod";
import { neededLine } from "../text/schema.ts";

/** Who made the data of a map, as it is printed below it. */
export const sourceSchema = z.object({
  text: neededLine(200),
  address: z
    .url({ protocol: /^https?$/ })
    .max(500)
    .optional(),
  licence: neededLine(60).optional(),
});
export type GroundSource = z.infer<typeof sourceSchema>;

export const openStreetMap: GroundSource = {
  text: "© OpenStreetMap contributors",
  address: "https://www.openstreetmap.org/copyright",
  licence: "ODbL",
};

const entities: Record<string, string> = { "&copy;": "©", "&amp;": "&", "&quot;": '"', "&#39;": "'", "&nbsp;": " " };

/** Attributions of tiles are HTML: their words, and the last address in them. */
export function sourceOfMarkup(markup: unknown): GroundSource | undefined {
  if (typeof markup !== "string") return undefined;
  const bare = markup.slice(0, 2_000).replace(/<[^>]*>/g, " ");
  const text = bare
    .replace(/&(?:copy|amp|quot|#39|nbsp);/g, (entity) => entities[entity] ?? "")
    .replace(/[<>\p{Cc}]/gu, " ")
    .replace(/\s+/g, " ")
    .trim();
  const addresses = [...markup.slice(0, 2_000).matchAll(/href\s*=\s*["']?(https?:\/\/[^"'\s>]+)/gi)];
  const address = addresses.at(-1)?.[1];
  const checked = sourceSchema.safeParse({ text: text.slice(0, 200), ...(address ? { address } : {}) });
  return checked.success ? checked.data : undefined;
}
