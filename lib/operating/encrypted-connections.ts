import type { Env } from "@/lib/env";
import { parseS3Address } from "@/lib/media/s3-address";

/** `starts`: how TLS begins; mail servers may ask for it after a greeting. */
export type EncryptedConnection = { host: string; port: number; starts: "tls" | "smtp" | "imap" };

const ports: Record<string, number> = { "https:": 443, "smtps:": 465, "smtp:": 587, "imaps:": 993, "imap:": 143 };
const begins: Record<string, EncryptedConnection["starts"]> = { "smtp:": "smtp", "imap:": "imap" };

/** Plain HTTP is for services of the same machine, and has no certificate. */
function connectionOf(address: string): EncryptedConnection[] {
  const { protocol, hostname, port } = new URL(address);
  const usual = ports[protocol];
  // An address of IPv6 stands in brackets only within a URL.
  const host = hostname.replace(/^\[|\]$/g, "");
  return usual ? [{ host, port: Number(port) || usual, starts: begins[protocol] ?? "tls" }] : [];
}

/** The services that this site reaches by TLS, each once. */
export function listEncryptedConnections(env: Env): EncryptedConnection[] {
  const storages = [env.MEDIA_URL, env.BACKUP_URL].map((url) => (url ? parseS3Address(url)?.endpoint : undefined));
  const addresses = [
    ...[env.SMTP_URL, env.IMAP_URL, env.TRANSLATION_URL, env.APERTIUM_URL, env.OTEL_EXPORTER_OTLP_ENDPOINT],
    ...storages,
    ...env.OIDC_PROVIDERS.map(({ issuer }) => issuer),
    ...env.CACHE_PURGE_URL,
  ].filter((address) => address !== undefined);
  const all = addresses.flatMap(connectionOf);
  return [...new Map(all.map((one) => [`${one.host}:${one.port}`, one])).values()];
}
