import { createHash, timingSafeEqual } from "node:crypto";
import { trustProxies } from "@/lib/serving/visitor-headers";

export type MetricsAccess = { METRICS_TOKEN?: string | undefined; METRICS_NETWORKS: readonly string[] };
type Asked = { authorization: string | null | undefined; address: string | null | undefined };

const digest = (text: string) => createHash("sha256").update(text).digest();

/** Digests have the same length, so the comparison takes the same time for every guess. */
const isSame = (one: string, other: string) => timingSafeEqual(digest(one), digest(other));

/** Whether somebody may read the metrics: with the token, or from one of the networks. With neither set, nobody. */
export function mayReadMetrics({ authorization, address }: Asked, access: MetricsAccess): boolean {
  const token = /^Bearer (.+)$/.exec(authorization ?? "")?.[1];
  if (token && access.METRICS_TOKEN && isSame(token, access.METRICS_TOKEN)) return true;
  return trustProxies(access.METRICS_NETWORKS)(address ?? "");
}
