import { expect, test } from "vitest";
import { readEnv } from "@/lib/env";
import { listEncryptedConnections } from "@/lib/operating/encrypted-connections";

const DATABASE_URL = "postgresql://x@localhost/x";
const provider = { id: "city", name: "City", domains: ["city.example"], clientId: "x", clientSecret: "y" };
const listed = (variables: Record<string, string>) =>
  listEncryptedConnections(readEnv({ DATABASE_URL, ...variables })).map(({ host, port, starts }) => [
    host,
    port,
    starts,
  ]);

test("every service that is reached by TLS is listed once", () => {
  const all = listed({
    SMTP_URL: "smtps://u:p@mail.example",
    MAIL_FROM: "a@b.example",
    IMAP_URL: "imap://u:p@mail.example",
    MEDIA_URL: "s3://K:S@s3.example/pictures?region=x",
    BACKUP_URL: "s3://K:S@s3.example/backups?region=x",
    OIDC_PROVIDERS: JSON.stringify([{ ...provider, issuer: "https://login.example:8443/realm" }]),
    TRANSLATION_URL: "https://translate.example/api",
    OTEL_EXPORTER_OTLP_ENDPOINT: "https://traces.example",
    CACHE_PURGE_URL: "https://cdn.example/purge",
  });
  expect(all).toEqual([
    ["mail.example", 465, "tls"],
    ["mail.example", 143, "imap"],
    ["translate.example", 443, "tls"],
    ["traces.example", 443, "tls"],
    ["s3.example", 443, "tls"],
    ["login.example", 8443, "tls"],
    ["cdn.example", 443, "tls"],
  ]);
});

test("an address of IPv6 is one without brackets", () => {
  expect(listed({ TRANSLATION_URL: "https://[2001:db8::1]:8443/api" })).toEqual([["2001:db8::1", 8443, "tls"]]);
});

test("what is not configured or not encrypted is not", () => {
  expect(listed({})).toEqual([]);
  expect(
    listed({ TRANSLATION_URL: "http://127.0.0.1:5000", MEDIA_URL: "s3://K:S@localhost:7070/bucket?tls=no" }),
  ).toEqual([]);
});
