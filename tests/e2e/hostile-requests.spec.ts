import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { locales } from "@/lib/i18n/locales";
import { queryKeys } from "@/lib/kinds/filters";
import { kindNames, kinds } from "@/lib/kinds/index";
import { publicRecords, textPages } from "./support/directory";
import { askRaw, type RawRequest } from "./support/raw-request";

// Whatever is sent, the answer is never a 5xx and never missing.

test.describe.configure({ mode: "parallel" });

const nasty = fc.constantFrom(
  ...["%", "%0", "%00", "%0d%0aset-cookie:a=b", "%ff", "%c0%ae%c0%ae", "%ed%a0%80", "%ud800", "%E2%80%AE", "\ud800"],
  ...["__proto__", "constructor", "toString", "hasOwnProperty", "..", "%2e%2e", "..%2f..%2fetc%2fpasswd", "%5c", "\\"],
  ...[
    "'",
    '"',
    "<script>",
    "{{t}}",
    "%24%7B1%7D",
    ";",
    "--",
    "%27%20OR%201=1",
    "a".repeat(1_500),
    "é",
    "日本",
    "%25",
    "%2525",
  ],
  ...["-1", "0", "1e309", "NaN", "99999999999999999999", "2147483648", "-2147483649", "0x10", "1.5", "٣", "+", "", "*"],
  ...["page.js", "index.html", "_next", "api", "failure", "[slug]", "(public)", "@modal", "favicon.ico", ".env"],
);
/** Any text allowed in a request line; HTTP servers refuse other characters before our code. */
const anyPiece = fc.oneof(
  nasty,
  fc.string({ maxLength: 40 }).map(encodeURIComponent),
  fc.stringMatching(/^[!-~]{0,60}$/),
);
const list = fc.constantFrom(
  ...kindNames.map((kind) => kinds[kind].path),
  "search",
  "suggestions",
  ...textPages,
  "components",
  "compare",
  "terms",
  "terms/theme",
  "offers",
  "collections",
  "follow/practices",
  "follow/confirm",
  "follow/stop",
);
const slug = fc.oneof(fc.constantFrom(...publicRecords.map((record) => record.slug)), anyPiece);
const language = fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...locales) }, { weight: 1, arbitrary: anyPiece });

const path = fc
  .tuple(language, fc.oneof({ weight: 3, arbitrary: list }, anyPiece), fc.array(slug, { maxLength: 3 }))
  .map(([first, second, rest]) => `/${[first, second, ...rest].join("/")}`);

const knownKeys = [
  ...new Set([
    ...kindNames.flatMap(queryKeys),
    "page",
    "q",
    "kind",
    "as",
    "year",
    "view",
    "direction",
    "practice",
    "item",
    "title",
    "pages",
  ]),
];
const key = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...knownKeys, ...knownKeys.map((one) => `${one}[]`)) },
  { weight: 1, arbitrary: anyPiece },
);
const query = fc
  .array(fc.tuple(key, anyPiece), { maxLength: 6 })
  .map((pairs) => (pairs.length > 0 ? `?${pairs.map(([name, value]) => `${name}=${value}`).join("&")}` : ""));

const target = fc.tuple(path, query).map(([one, two]) => `${one}${two}`.replaceAll(/[\s\p{Cc}]/gu, ""));
const listTarget = fc
  .tuple(
    fc.constantFrom(...locales),
    fc.constantFrom(...kindNames.map((kind) => kinds[kind].path), "search", "suggestions", "compare"),
    query,
  )
  .map(([locale, name, asked]) => `/${locale}/${name}${asked}`.replaceAll(/[\s\p{Cc}]/gu, ""));

const method = fc.constantFrom(
  ...["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "PROPFIND", "PURGE", "get", "SPAM"],
);
const headerValue = fc.oneof(
  fc.stringMatching(/^[ -~]{0,60}$/),
  fc.constantFrom("a".repeat(9_000), "*", "%00", "-1", "1"),
);
const header = fc.tuple(
  fc.constantFrom(
    ...["accept", "accept-language", "accept-encoding", "if-none-match", "if-modified-since", "range", "cookie"],
    ...["x-forwarded-for", "x-forwarded-host", "x-forwarded-proto", "forwarded", "origin", "referer", "content-type"],
    ...["rsc", "next-router-state-tree", "next-router-prefetch", "next-action", "next-url", "x-middleware-subrequest"],
    ...[
      "x-nextjs-data",
      "x-matched-path",
      "x-invoke-path",
      "upgrade",
      "expect",
      "purpose",
      "user-agent",
      "traceparent",
    ],
  ),
  headerValue,
);
const headers = fc.array(header, { maxLength: 5 }).map((pairs) => Object.fromEntries(pairs));

async function answersSanely(base: string, request: RawRequest): Promise<void> {
  const { status } = await askRaw(base, request);
  expect(status, JSON.stringify(request)).toBeGreaterThanOrEqual(100);
  expect(status, JSON.stringify(request)).toBeLessThan(500);
}

test("no path, slug or parameter causes a server error", async ({ baseURL }) => {
  await fc.assert(
    fc.asyncProperty(target, (asked) => answersSanely(baseURL!, { target: asked })),
    { numRuns: 160 },
  );
});

test("no filter, page or year causes a server error in a list", async ({ baseURL }) => {
  await fc.assert(
    fc.asyncProperty(listTarget, (asked) => answersSanely(baseURL!, { target: asked })),
    { numRuns: 140 },
  );
});

test("no method and no header causes a server error", async ({ baseURL }) => {
  const request = fc.record({ method, target, headers });
  await fc.assert(
    fc.asyncProperty(request, (asked) => answersSanely(baseURL!, asked)),
    { numRuns: 100 },
  );
});

test("unknown parameters redirect to the page without them", async ({ request }) => {
  const answer = await request.get("/ca/practices?__proto__=1&utm_source=x&theme=transitions&page=1", {
    maxRedirects: 0,
  });
  expect(answer.status()).toBe(308);
  expect(answer.headers().location).toBe("/ca/practices?theme=transitions");
});

for (const page of ["-1", "0", "99999999999999999999", "1e3", "x"]) {
  test(`page ${page} of a list is the list or not found, never a server error`, async ({ request }) => {
    expect([200, 404]).toContain((await request.get(`/ca/practices?page=${page}`)).status());
  });
}
