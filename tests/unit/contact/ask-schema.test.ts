import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { askSchema } from "@/lib/contact/ask/ask-schema";
import { fieldErrors } from "@/lib/routes/error-text";
import { makeReference } from "@/lib/text/reference";

const good = {
  interest: "visit",
  message: "Com vau començar, i què us va costar més?",
  language: "ca",
  name: "Núria Ferrer",
  email: "nuria@escola.example",
  consent: "yes",
  kind: "practice",
  slug: "llegim",
  record: randomUUID(),
  form: "a.b",
};

const errorsOf = (more: Record<string, unknown>) => {
  const parsed = askSchema.safeParse({ ...good, ...more });
  return parsed.success ? [] : fieldErrors(parsed.error.issues).map(({ key, path }) => `${path.join(".")} ${key}`);
};

describe("the schema of a question", () => {
  test("treats empty fields as absent", () => {
    const ask = askSchema.parse({ ...good, organisation: " ", city: "", country: "" });
    expect(ask).toMatchObject({ organisation: null, city: null, country: null, keepLonger: false, canProve: false });
  });

  test.each([
    ["name", "", "ask:error.name"],
    ["name", "x".repeat(101), "error.tooLong"],
    ["email", "", "ask:error.email"],
    ["email", undefined, "ask:error.email"],
    ["email", "nuria", "ask:error.email"],
    ["email", "nuria@escola", "ask:error.email"],
    ["email", "a@b.example,c@d.example", "ask:error.email"],
    ["email", "a@b.example c@d.example", "ask:error.email"],
    ["email", "Núria <nuria@escola.example>", "ask:error.email"],
    ["email", "nuria..f@escola.example", "ask:error.email"],
    ["email", `${"n".repeat(65)}@escola.example`, "ask:error.email"],
    ["email", "=?utf-8?q?nuria?=@escola.example", "ask:error.email"],
    ["message", "", "ask:error.message"],
    ["message", "Com va anar tot?   ", "ask:error.short"],
    ["message", "x".repeat(5_001), "ask:error.long"],
    ["message", "\ud800 a lone half of a sign in a text", "error.characters"],
    ["interest", "buy", "error.choice"],
    ["language", "de", "error.language"],
    ["country", "ZZ", "error.choice"],
    ["consent", "", "ask:error.consent"],
    ["consent", undefined, "ask:error.consent"],
    ["kind", "guide", "error.form"],
    ["record", "1", "error.id"],
  ])("%s %j is refused with %s", (field, value, key) => {
    expect(errorsOf({ [field]: value })).toEqual([`${field} ${key}`]);
  });

  test("refuses unknown fields", () => {
    expect(errorsOf({ cityId: "1" })).toEqual([" error.form"]);
  });

  test("accepts texts of exactly 20 and 5,000 characters, with any line ends", () => {
    expect(errorsOf({ message: "x".repeat(20) })).toEqual([]);
    expect(errorsOf({ message: `${"x\r\n".repeat(2_499)}xx` })).toEqual([]);
  });

  test("accepts addresses in other scripts or with a plus", () => {
    for (const email of ["žák@škola.cz", "anna+xarxa@skola.example", "o'neill@school.example"])
      expect(errorsOf({ email })).toEqual([]);
  });
});

const evil = fc.constantFrom(
  ...["\r\n", "\n", "\r", "\u0000", "\u2028", "\u2029", "\u0085", "\u000b", "\u202e", "\u200b", "\ufeff", "\u0007"],
  ...[
    "\r\nBcc: victim@mail.example",
    "\nContent-Type: text/html",
    "=?utf-8?q?=0D=0ABcc:_a@b.example?=",
    "%0d%0aBcc: x@y.example",
  ],
  ...[
    ",",
    ";",
    "<",
    ">",
    '"',
    "(",
    ")",
    ":",
    "@",
    "\\",
    "victim@mail.example",
    " ",
    "\t",
    "𝕏".repeat(40),
    "e\u0301".repeat(60),
  ],
);
const hostile = fc
  .array(fc.oneof(evil, fc.string({ unit: "binary", maxLength: 12 }), fc.string({ maxLength: 8 })), { maxLength: 8 })
  .map((parts) => parts.join(""));
const hostileMailbox = fc.oneof(
  fc.constant("nuria@escola.example"),
  hostile,
  fc.tuple(hostile, hostile).map(([before, after]) => `${before}nuria@escola.example${after}`),
  fc.tuple(fc.string({ maxLength: 10 }), evil).map(([before, sign]) => `${before}@escola${sign}.example`),
);

/** Characters that end a line, are invisible, or change the text direction. */
const unseen = /[\p{Cc}\p{Zl}\p{Zp}\u200b\u202a-\u202e\u2060-\u206f\ufeff]/u;

test("of 5,000 hostile senders only those with one mailbox and one-line names are stored", () => {
  let stored = 0;
  fc.assert(
    fc.property(hostile, hostileMailbox, hostile, hostile, (name, email, organisation, city) => {
      const parsed = askSchema.safeParse({ ...good, name: `N ${name}`, email, organisation, city });
      if (!parsed.success) return;
      stored++;
      const { data } = parsed;
      for (const line of [data.name, data.organisation, data.city]) {
        expect(line ?? "").not.toMatch(unseen);
        expect((line ?? "").length).toBeLessThanOrEqual(150);
      }
      expect(data.email).not.toMatch(unseen);
      expect(data.email).not.toMatch(/[\s,;:<>()[\]"\\]|=\?/);
      expect(data.email.split("@")).toHaveLength(2);
    }),
    { numRuns: 5_000 },
  );
  // The schema must not pass this test by refusing everybody.
  expect(stored).toBeGreaterThan(200);
});

test("a text keeps line breaks and loses invisible characters", () => {
  const message = "Dobrý den,\r\n\r\nrádi bychom\u200b přijeli.\u0007\n\n\n\n\n\nJana\u202e";
  expect(askSchema.parse({ ...good, message }).message).toBe("Dobrý den,\n\nrádi bychom přijeli.\n\n\nJana");
});

test("a reference number has no characters that look alike", () => {
  const all = Array.from({ length: 2_000 }, () => makeReference("XR", 5));
  for (const reference of all) expect(reference).toMatch(/^XR-[2-9A-HJKMNP-TV-Z]{5}$/);
  expect(new Set(all).size).toBeGreaterThan(1_990);
});
