import fc from "fast-check";

// Values that no browser sends, for tests/e2e/hostile-calls.spec.ts.

/** A literal for JSON text that `JSON.stringify` would correct or never finish. */
const raw = (text: string) => `@raw:${text}@`;

const texts = [
  ...[
    "",
    " ",
    "\u0000",
    "a\u0000b",
    "\ud800",
    "\udfff\ud800",
    "\u202eevil",
    "\ufeff",
    "é".repeat(300),
    "日本語",
    "👩‍👩‍👧‍👦",
  ],
  ...["__proto__", "constructor", "hasOwnProperty", "toString", "null", "undefined", "NaN", "[object Object]", "true"],
  ...['\'; DROP TABLE "Record"; --', "<script>alert(1)</script>", "{{7*7}}", "#{1}", "%zz", "%00", "../../etc/passwd"],
  ...["-1", "0", "1e309", "2147483648", "-2147483649", "9007199254740993", "99999999999999999999", "0x10", "1.5", "٣"],
  ...["00000000-0000-0000-0000-000000000000", "ffffffff-ffff-ffff-ffff-ffffffffffff", "not-a-uuid", "g".repeat(36)],
  ...[
    "-".repeat(36),
    "{",
    "[",
    '"',
    "\\",
    "\r\nSet-Cookie: a=b",
    "//evil.example",
    "https://evil.example",
    "/en/../en",
  ],
  ...[
    "2024-13-45",
    "9999-12-31",
    "-0001-01-01",
    "275760-09-14",
    "0000-00-00",
    "Y-17000000000002",
    "2004-06-~01/..",
    "XXXX",
  ],
  ...["25:61", "24:00", "-1:-1", "practice", "city", "en", "xx", "a".repeat(5_000), "a b c ".repeat(3_000)],
];
const values: unknown[] = [
  ...[
    null,
    true,
    false,
    0,
    -1,
    1.5,
    2 ** 31,
    -(2 ** 31) - 1,
    2 ** 53,
    [],
    {},
    [[]],
    [{}],
    [null],
    ["", ""],
    ["a", ["b"]],
  ],
  ...[{ toString: "x" }, { length: -1 }, { "": "" }, { $ne: "" }, [{ id: {} }]],
  ...[raw("1e309"), raw("-1e309"), raw("99999999999999999999999"), raw("1e-400"), raw("-0")],
  ...[raw("[".repeat(4_000) + "]".repeat(4_000)), raw(`${'{"a":'.repeat(3_000)}1${"}".repeat(3_000)}`)],
  ...[raw('{"__proto__":{"isAdministrator":true}}'), raw('{"constructor":{"prototype":{"x":1}}}')],
  ...[Array.from({ length: 600 }, () => "x"), Array.from({ length: 3_000 }, (_, index) => index)],
];

export const hostileText = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...texts) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 60 }) },
);
export const hostileValue = fc.oneof(
  { weight: 2, arbitrary: hostileText },
  { weight: 2, arbitrary: fc.constantFrom(...values) },
  { weight: 1, arbitrary: fc.array(hostileText, { maxLength: 4 }) },
  { weight: 1, arbitrary: fc.dictionary(hostileText, hostileText, { maxKeys: 3 }) },
);

/** Writes JSON, including own `__proto__` keys and raw literals. */
export function writeJson(entries: readonly [string, unknown][]): string {
  const text = entries.map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`).join(",");
  return `{${text.replaceAll(/"@raw:(.*?)@"/gs, (_, inner: string) => JSON.parse(`"${inner}"`))}}`;
}

const plain = (value: unknown) =>
  typeof value === "string" ? value.replaceAll(/@raw:|@$/g, "") : JSON.stringify(value);
/** Percent-encodes like a careless program: a lone surrogate becomes invalid bytes. */
const encode = (text: string) =>
  [...text].map((sign) => (sign.isWellFormed() ? encodeURIComponent(sign) : "%ED%A0%80")).join("");

/** Writes a form: lists are repeated names. */
export function writeForm(entries: readonly [string, unknown][]): string {
  const pairs = entries.flatMap(([key, value]) =>
    [value].flat().map((one) => `${encode(key)}=${encode(plain(one) ?? "")}`),
  );
  return pairs.join("&");
}

/** A text as a part of an address: unencoded, encoded or wrongly encoded. */
export const hostilePart = fc.oneof(
  hostileText.map((text) => encode(text.slice(0, 200))),
  fc.constantFrom(
    "%",
    "%0",
    "%ff",
    "%c0%ae",
    "%2F",
    "%5c",
    "%25",
    "%2525",
    "..",
    ".",
    "[id]",
    "(public)",
    "~",
    "a".repeat(900),
  ),
);

/** Invalid bodies. */
export const brokenBody = fc.constantFrom(
  ...[
    "",
    "{",
    "[]",
    "null",
    '"text"',
    "1",
    "{}x",
    '{"a":1,"a":2}',
    "\u0000",
    "[".repeat(20_000),
    "&&&==&=",
    "%",
    "a=%zz&b=%",
  ],
  ...[
    "a[]=1&a[]=2&a[b][c]=3",
    "__proto__=1&__proto__[x]=2",
    "=".repeat(1_000),
    "x".repeat(66_000),
    `{"x":"${"y".repeat(70_000)}"}`,
  ],
  ...[
    '--x\r\nContent-Disposition: form-data; name="file"; filename="\u0000.png"\r\n\r\nx\r\n--x--\r\n',
    "--x\r\n\r\n--x--",
  ],
);

export const contentType = fc.constantFrom(
  ...[
    "application/json",
    "application/x-www-form-urlencoded",
    "text/plain",
    "multipart/form-data; boundary=x",
    "multipart/form-data",
  ],
  ...[
    "application/json; charset=utf-16",
    "application/xml",
    "",
    "json",
    "APPLICATION/JSON",
    "multipart/form-data; boundary=",
  ],
);

export const anyMethod = fc.constantFrom(
  "GET",
  "HEAD",
  "POST",
  "PUT",
  "PATCH",
  "DELETE",
  "OPTIONS",
  "TRACE",
  "PROPFIND",
);
