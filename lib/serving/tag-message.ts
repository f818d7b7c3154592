/** The PostgreSQL channel for invalidated tags. */
export const tagChannel = "cache_tag";

/** In bytes; PostgreSQL's limit for a payload is 8,000. */
const payloadLimit = 7_900;
const separator = "\n";

/** The tags as NOTIFY payloads, as few as possible. */
export function writePayloads(tags: Iterable<string>): string[] {
  const payloads: string[] = [];
  let payload = "";
  for (const tag of new Set(tags)) {
    const longer = payload === "" ? tag : `${payload}${separator}${tag}`;
    if (Buffer.byteLength(longer) <= payloadLimit) payload = longer;
    else {
      if (payload !== "") payloads.push(payload);
      payload = tag;
    }
  }
  return payload === "" ? payloads : [...payloads, payload];
}

export function readPayload(payload: string): string[] {
  return payload.split(separator);
}
