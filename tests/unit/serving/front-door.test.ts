import { IncomingMessage } from "node:http";
import { Socket } from "node:net";
import { expect, test } from "vitest";
import { encodedBody, encodingFor, makeAnswer } from "@/lib/serving/answer";
import { chooseEncodings } from "@/lib/serving/encodings";
import { bestLocale } from "@/lib/serving/languages";
import { trustedHeaders, trustProxies, visitorAddress } from "@/lib/serving/visitor-headers";

test.each([
  [undefined, "en"],
  ["", "en"],
  ["de-DE,de;q=0.9", "en"],
  ["ca-ES,ca;q=0.9,es;q=0.8", "ca"],
  ["de;q=1, sv;q=0.3, cs;q=0.7", "cs"],
  ["pt-BR", "pt"],
  ["es;q=0, pt;q=0.1", "pt"],
  ["CA", "ca"],
  [";;;,,,q=x", "en"],
])("Accept-Language %s leads to %s", (header, locale) => {
  expect(bestLocale(header)).toBe(locale);
});

test.each([
  [undefined, "identity", "identity"],
  ["gzip, deflate, br, zstd", "gzip", "br"],
  ["br", "br", "br"],
  ["gzip", "gzip", "gzip"],
  ["br;q=0, gzip;q=0.5", "gzip", "gzip"],
  ["br;q=0.0, gzip;q=0", "identity", "identity"],
  ["brotli", "identity", "identity"],
])("Accept-Encoding %s gets %s at first and %s when it is requested again", async (header, first, later) => {
  const answer = makeAnswer(200, {}, Buffer.from("A page."));
  const choose = () => encodingFor(answer, chooseEncodings(header));
  expect(choose()).toBe(first);
  await encodedBody(answer, choose());
  expect(choose()).toBe(later);
});

function requestFrom(remoteAddress: string, headers: Record<string, string>): IncomingMessage {
  const socket = Object.defineProperty(new Socket(), "remoteAddress", { value: remoteAddress });
  return Object.assign(new IncomingMessage(socket), { headers });
}

const isTrusted = trustProxies(["10.0.0.0/8", "::1"]);

test.each([
  ["198.51.100.1", "203.0.113.7", "198.51.100.1"],
  ["10.1.2.3", "203.0.113.7", "203.0.113.7"],
  ["::ffff:10.1.2.3", "203.0.113.7", "203.0.113.7"],
  ["10.1.2.3", "1.1.1.1, 203.0.113.7, 10.9.9.9", "203.0.113.7"],
  ["::1", "", "::1"],
  ["10.1.2.3", "nonsense", "10.1.2.3"],
  ["10.1.2.3", "203.0.113.7, nonsense, 10.9.9.9", "10.9.9.9"],
  ["", "203.0.113.7", ""],
])("a request from %s with X-Forwarded-For %s counts as from %s", (socket, claimed, address) => {
  expect(visitorAddress(requestFrom(socket, { "x-forwarded-for": claimed }), isTrusted)).toBe(address);
});

test("forwarded requests contain the site's own host and no headers of the framework", () => {
  const given = {
    host: "evil.example",
    "x-forwarded-host": "evil.example",
    "next-action": "1",
    rsc: "1",
    "x-nextjs-data": "1",
  };
  const headers = trustedHeaders(
    requestFrom("10.0.0.1", { ...given, accept: "*/*" }),
    new URL("https://xarxa.example"),
    isTrusted,
  );
  expect(headers).toEqual({
    accept: "*/*",
    host: "xarxa.example",
    "x-forwarded-for": "10.0.0.1",
    "x-forwarded-host": "xarxa.example",
    "x-forwarded-proto": "https",
  });
});
