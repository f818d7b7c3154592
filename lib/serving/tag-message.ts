/** The PostgreSQL channel on which a save tells, at its commit, which tags are stale. */
export const tagChannel = "cache_tag";

/** A payload of NOTIFY must be shorter than 8000 bytes. */
const payloadLimit = 7_900;
const separator = "\n";

/** The tags as payloads of NOTIFY: as many in each as fit. */
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
