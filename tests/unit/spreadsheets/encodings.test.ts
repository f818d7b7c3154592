import iconv from "iconv-lite";
import { describe, expect, test } from "vitest";
import { decodeBlocks } from "@/lib/spreadsheets/text/decode";
import { detectEncoding } from "@/lib/spreadsheets/text/detect-encoding";

const texts: Record<string, string> = {
  ca: "codi;nom;adreça\n08000001;Escola l’Estel de Sant Martí;Carrer de la Unió, 4\n08000002;Institut Pompeu i Gràcia;Passeig de Sant Joan, 12\n08000003;Escola col·laborativa Núria;Plaça de l’Àngel, 1",
  es: "código;nombre;dirección\n28000001;Colegio Público Niño Jesús;Calle de la Peña, 4\n28000002;Instituto Ramón y Cajal;Avenida de España, 7\n28000003;Educación Infantil El Pingüino;Plaza Mayor, 2",
  pt: "código;nome;endereço\n200001;Escola Básica de São João;Rua da Conceição, nº 5\n200002;Agrupamento de Escolas do Pinhão;Largo das Três Irmãs\n200003;Educação Pré-Escolar Avô Zé;Rua António Sérgio",
  sv: "kod;namn;adress\n101;Östra skolan;Storgatan 5\n102;Förskolan Ängen;Skolvägen 2\n103;Åbygymnasiet;Båtsmansgränd 7\n104;Grundskolan i Åkersberga;Kyrkogatan 1",
  fi: "koodi;nimi;osoite\n00101;Töölön ala-aste;Ilmarinkatu 4\n00102;Käpylän peruskoulu;Väinölänkatu 7\n00103;Östersundom skola;Knutersintie 9",
  cs: "kód;název;adresa\n600001;Základní škola Dvořákova;Dvořákova 5, Přívoz\n600002;Mateřská škola Šeříkova;Šeříkova 33, Výškovice\n600003;Gymnázium Olgy Havlové;Marie Majerové 1691, Poruba\n600004;ZŠ a MŠ Ostrava-Zábřeh;Chrjukinova 12",
  de: "Code;Name;Adresse\n901001;Volksschule Grünanger;Straße der Brüder 5\n901002;Mittelschule Döbling;Höhenweg 2",
  ga: "code;name;address\n06001A;Scoil Naomh Íde;Bóthar na Trá\n06002B;Gaelscoil an Ráithín;Móin na gCaor",
};
const western = ["windows-1252", "macintosh"] as const;
const central = ["windows-1250", "iso-8859-2", "maccenteuro"] as const;
const cases = Object.entries(texts).flatMap(([language, text]) => {
  const encodings = language === "cs" ? central : western;
  return [...encodings, "utf-8", "utf-16le", "utf-16be"].flatMap((encoding) =>
    [1, 30].map((times) => ({ language, encoding, times, text: Array(times).fill(text).join("\n") })),
  );
});
const codec: Record<string, string> = { macintosh: "macroman" };

/** The text as it is read: in blocks, which here end between the bytes of a letter and the two signs of a line's end. */
const read = (bytes: Uint8Array, block?: number) =>
  [...decodeBlocks(bytes, detectEncoding(bytes).decoding, block)].join("");

describe("The letters of a register survive", () => {
  test.each(cases)("in $encoding, language $language, repeated $times times", ({ encoding, text }) => {
    const bytes = iconv.encode(text, codec[encoding] ?? encoding);
    for (const block of [undefined, 1, 3, 64]) expect(read(bytes, block)).toBe(text);
  });

  test("when several byte order marks are in the file", () => {
    const mark = Buffer.from([0xff, 0xfe]);
    const part = (text: string) => Buffer.concat([mark, iconv.encode(text, "utf-16le")]);
    const bytes = Buffer.concat([mark, part("nom;šest\n"), part("škola;1\n")]);
    for (const block of [undefined, 1, 5]) expect(read(bytes, block)).toBe("nom;šest\nškola;1\n");
  });

  test("with any line ends", () => {
    const bytes = Buffer.from("a;b\r1;2\r\n3;4\n");
    for (const block of [undefined, 1, 3, 4, 8]) expect(read(bytes, block)).toBe("a;b\n1;2\n3;4\n");
  });

  test("when a part of the lines is UTF-8 and a part is not, and says so", () => {
    const bytes = Buffer.concat([
      Buffer.from("Escola Núria, Gràcia, Sant Martí\n"),
      iconv.encode("Escola Àngel Guimerà\n", "win1252"),
    ]);
    for (const block of [undefined, 1, 8])
      expect(read(bytes, block)).toBe("Escola Núria, Gràcia, Sant Martí\nEscola Àngel Guimerà\n");
    expect(detectEncoding(bytes).doubts).toEqual([{ kind: "mixedEncoding", lines: 1 }]);
  });

  test("or the doubt is said, when a few letters fit two encodings", () => {
    const { doubts } = detectEncoding(iconv.encode("code;name\n1;Caf\u00e8", "win1252"));
    expect(doubts).toMatchObject([{ kind: "encoding" }]);
  });
});
