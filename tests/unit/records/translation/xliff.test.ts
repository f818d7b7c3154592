import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { SentFile, SentUnit } from "@/lib/records/translation/xliff/model";
import { readXliff as readInThread, toReturnedFiles } from "@/lib/records/translation/xliff/read";
import { readDocument } from "@/lib/records/translation/xliff/read-document";
import { writableText } from "@/lib/records/translation/xliff/text";
import { writeXliff } from "@/lib/records/translation/xliff/write";
import { hashText } from "@/lib/text/hash";

const original = "practice/0b1c2d3e-4f50-4a61-8b72-93a4b5c6d7e8";
const bytes = (text: string) => new TextEncoder().encode(text);

const unit = (given: Partial<SentUnit> = {}): SentUnit => ({
  leaf: "summary",
  source: "Hola",
  sourceHash: hashText("Hola"),
  target: "",
  targetHash: "",
  notes: ["Resum – Llegim junts"],
  longest: undefined,
  ...given,
});
const file = (units: SentUnit[], given: Partial<SentFile> = {}): SentFile => ({
  original,
  from: "ca",
  to: "cs",
  notes: ["Llegim junts"],
  units,
  ...given,
});

/** Reads XLIFF like the worker thread, but in this thread. */
const readXliff = (content: Uint8Array) => toReturnedFiles(readDocument(content));

function read(text: string | Uint8Array) {
  const result = readXliff(typeof text === "string" ? bytes(text) : text);
  if (!result.ok) throw new Error(JSON.stringify(result));
  return result.value;
}
const refusal = (content: string | Uint8Array) => {
  const result = readXliff(typeof content === "string" ? bytes(content) : content);
  return !result.ok && result.reason === "invalid" ? result.errors[0]?.key : undefined;
};
const refused = (key: string) => `translation:error.${key}`;

/** A document with one unit, as other programs write it. */
const document = (target: string, more = "") =>
  `<?xml version="1.0" encoding="UTF-8"?><xliff version="1.2"><file original="${original}" source-language="ca" target-language="cs" datatype="plaintext"><body><trans-unit id="summary#${hashText("Hola")}"${more}><source>Hola</source>${target}</trans-unit></body></file></xliff>`;
const onlyUnit = (text: string) => read(text)[0]!.units[0]!;

const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 300 }),
  fc.string({ unit: "grapheme", maxLength: 200 }),
  fc.constantFrom(
    "]]>",
    "<![CDATA[x]]>",
    "&amp;&#0;",
    "<!-- -- -->",
    "<?xml?>",
    "a\u0000b\u0001c\u000bd\ufffee\uffff",
    "\ud800 \udc00",
    "مرحبا \u202eabc\u202c",
    "👩‍👩‍👧 🇨🇿",
    " \t lead\r\nand\rtrail \n",
    "** bold ** [a](https://x.example?a=1&b=2)",
    "\u0085\u2028\u2029\ufeff",
  ),
);

describe("an exported file is read back", () => {
  test("with any text, except characters that XML cannot contain", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(anyText, anyText), { minLength: 1, maxLength: 5 }), (texts) => {
        const units = texts.map(([source, target], index) =>
          unit({
            leaf: `text-${index}`,
            source,
            sourceHash: hashText(source),
            target,
            targetHash: target && hashText(target),
          }),
        );
        const [back] = read(writeXliff([file(units, { notes: texts.flat() })]));
        expect(back!.units.map(({ text }) => text)).toEqual(texts.map(([, target]) => writableText(target)));
        expect(back!.units.map(({ leaf, sourceHash, targetHash }) => ({ leaf, sourceHash, targetHash }))).toEqual(
          units.map(({ leaf, sourceHash, targetHash }) => ({ leaf, sourceHash, targetHash })),
        );
      }),
      { numRuns: 300 },
    );
  });

  test("with the ids of items, whatever they contain", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 1, maxLength: 60 }), (item) => {
        const leaf = `findings#${encodeURIComponent(item.toWellFormed())}/text`;
        const [back] = read(writeXliff([file([unit({ leaf, source: "x", sourceHash: hashText("x") })])]));
        expect(back!.units[0]!.leaf).toBe(leaf);
      }),
    );
  });

  test("without losing anything visible", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(writableText(text).replace(/\p{Cc}/gu, "")).toBe(text.replace(/\p{Cc}/gu, ""));
      }),
    );
  });

  test("with records, languages and notes for the agency", () => {
    const xml = writeXliff([
      file([unit({ longest: 200 }), unit({ leaf: "title", target: "Starý", targetHash: hashText("Starý") })]),
    ]);
    expect(xml).toContain('<file original="practice/0b1c2d3e-4f50-4a61-8b72-93a4b5c6d7e8" source-language="ca"');
    expect(xml).toContain('target-language="cs"');
    expect(xml).toContain('xml:space="preserve" maxwidth="200" size-unit="char"');
    expect(xml).toContain('<target xml:lang="cs" state="needs-review-translation">Starý</target>');
    expect(xml).toContain('<target xml:lang="cs" state="needs-translation"></target>');
    expect(xml).toContain("<note>Resum – Llegim junts</note>");
    expect(read(xml)).toMatchObject([{ record: { kind: "practice" }, from: "ca", to: "cs" }]);
  });
});

describe("files of other programs", () => {
  test("segments and protected marks count as text, marks without content do not", () => {
    expect(
      onlyUnit(document('<target><mrk mtype="seg" mid="0">Ahoj.</mrk> <mrk mtype="seg" mid="1">Jak?</mrk></target>')),
    ).toMatchObject({ text: "Ahoj. Jak?", isBroken: false });
    expect(onlyUnit(document('<target><bpt id="1">**</bpt>Ahoj<ept id="1">**</ept></target>')).text).toBe("**Ahoj**");
    expect(onlyUnit(document("<target><g id='1'>Ahoj</g><!-- ! --><![CDATA[ <b>]]></target>")).text).toBe("Ahoj <b>");
    expect(onlyUnit(document('<target>Ahoj <x id="1"/></target>'))).toMatchObject({ isBroken: true });
  });

  test("alternative translations do not count", () => {
    const text = document("<alt-trans><target>Návrh</target></alt-trans><seg-source>Hola</seg-source>");
    expect(onlyUnit(text)).toMatchObject({ text: "", isBroken: false });
  });

  test("checked units differ from untouched ones", () => {
    expect(onlyUnit(document('<target state="final">Ahoj</target>'))).toMatchObject({ isConfirmed: true });
    expect(onlyUnit(document("<target>Ahoj</target>", ' approved="yes"'))).toMatchObject({ isConfirmed: true });
    expect(onlyUnit(document('<target state="needs-review-translation">Ahoj</target>'))).toMatchObject({
      isConfirmed: false,
      isOpen: false,
    });
    expect(onlyUnit(document('<target state="needs-translation">Hola</target>'))).toMatchObject({ isOpen: true });
  });

  test("prefixes, groups, regions and UTF-16 are supported", () => {
    const text = document("<target>Ahoj 👋</target>")
      .replaceAll(/<(\/?)(xliff|file|body|trans-unit|source|target)/g, "<$1x:$2")
      .replace("<x:xliff", '<x:xliff xmlns:x="urn:oasis:names:tc:xliff:document:1.2"')
      .replace(/<x:trans-unit.*<\/x:trans-unit>/, "<x:group><x:group>$&</x:group></x:group>")
      .replace('"cs"', '"cs-CZ"')
      .replace('"UTF-8"', '"UTF-16"');
    const little = Buffer.from(`\ufeff${text}`, "utf16le");
    for (const content of [little, Buffer.from(little).swap16()])
      expect(read(new Uint8Array(content))).toMatchObject([{ to: "cs", units: [{ text: "Ahoj 👋" }] }]);
    expect(read(`\ufeff${document("<target>Ahoj</target>")}`)).toHaveLength(1);
  });

  test("unknown ids and records are reported", () => {
    const text = document("<target>Ahoj</target>").replace(/id="summary#[^"]*"/, 'id="17"');
    expect(onlyUnit(text).leaf).toBeNull();
    for (const name of ["", "practice", "__proto__/x", `${original}/x`, "practice/../../etc"])
      expect(read(text.replace(original, name))[0]!.record, name).toBeNull();
  });
});

const bomb = `<?xml version="1.0"?><!DOCTYPE xliff [<!ENTITY a "aaaaaaaaaa">${"bcdefghij"
  .split("")
  .map((name, index) => `<!ENTITY ${name} "${`&${"abcdefghi"[index]};`.repeat(10)}">`)
  .join(
    "",
  )}]><xliff version="1.2"><file original="x" source-language="ca" target-language="cs"><body><trans-unit id="x"><source>&j;</source><target>&j;</target></trans-unit></body></file></xliff>`;
const large = 8 * 1_048_576;

describe("a hostile or broken file gives an error", () => {
  test.each([
    ["entities that double", bomb, "notXliff"],
    ["a document type alone", document("").replace("?><xliff", "?><!DOCTYPE xliff><xliff"), "doctype"],
    [
      "a foreign entity",
      document("<target>&file;</target>").replace(
        "?><xliff",
        '?><!DOCTYPE xliff [<!ENTITY file SYSTEM "file:///etc/passwd">]><xliff',
      ),
      "notXliff",
    ],
    ["8 MB of nesting", "<a>".repeat(large / 3), "tooMuch"],
    ["nesting below the limit of tags", "<a>".repeat(300_000), "notXliff"],
    ["8 MB of empty elements", `<xliff>${"<a/>".repeat(large / 4)}</xliff>`, "tooMuch"],
    ["8 MB of attributes", `<xliff ${Array.from({ length: 500_000 }, (_, n) => `a${n}=""`).join(" ")}/>`, "version"],
    ["8 MB of references", `<xliff version="1.2">${"&amp;".repeat(large / 5)}</xliff>`, "noUnits"],
    ["8 MB of nothing", " ".repeat(large), "notXliff"],
    ["a truncated file", document("<target>Ahoj</target>").slice(0, -30), "notXliff"],
    ["no XML", "PK\u0003\u0004", "notXliff"],
    ["an empty text", "", "notXliff"],
    ["XML of another sort", "<html/>", "notXliff"],
    [
      "XLIFF 2.0",
      '<xliff version="2.0" srcLang="ca" trgLang="cs"><file id="f"><unit id="1"/></file></xliff>',
      "version",
    ],
    ["a reference to no sign", document("<target>&#xd800;</target>"), "notXliff"],
    [
      "no units",
      '<xliff version="1.2"><file source-language="ca" target-language="cs"><body/></file></xliff>',
      "noUnits",
    ],
    ["languages that are not ours", document("<target>x</target>").replace('"cs"', '"de"'), "languages"],
    ["one language", document("<target>x</target>").replace('"cs"', '"ca"'), "languages"],
  ])("%s", (_name, text, key) => {
    expect(refusal(text)).toBe(refused(key));
  });

  test.each([
    ["Latin letters that say they are UTF-8", Buffer.from(document("<target>České</target>"), "latin1")],
    ["another encoding", Buffer.from(document("<target>x</target>").replace("UTF-8", "ISO-8859-2"))],
    [
      "half a sign of UTF-16",
      Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from("<a/>x", "utf16le").subarray(0, 9)]),
    ],
    ["UTF-16 that says it is UTF-8", Buffer.from(`\ufeff${document("<target>x</target>")}`, "utf16le")],
  ])("%s", (_name, content) => {
    expect(refusal(new Uint8Array(content))).toBe(refused("encoding"));
  });

  test("in a thread as in this one", async () => {
    for (const content of [bytes(document("<target>České</target>")), bytes("<a/>"), bytes("<a>".repeat(1_000))])
      expect(await readInThread(content)).toEqual(readXliff(content));
  });

  test("with any bytes, and any damage to a valid file", () => {
    const good = writeXliff([file([unit(), unit({ leaf: "title", target: "Ahoj", targetHash: hashText("Ahoj") })])]);
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (content) => {
        expect(readXliff(content).ok).toBe(false);
      }),
    );
    fc.assert(
      fc.property(fc.nat(good.length), fc.nat(40), fc.string({ unit: "binary", maxLength: 5 }), (at, cut, put) => {
        const result = readXliff(bytes(good.slice(0, at) + put + good.slice(at + cut)));
        expect(result.ok || result.reason === "invalid").toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
