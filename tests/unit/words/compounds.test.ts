import { describe, expect, test } from "vitest";
import { fold } from "@/lib/text/fold";
import { partsOfCompound } from "@/lib/words/compounds";
import { stemOf } from "@/lib/words/stem";
import { hostilePatterns, longText } from "./hostile-texts";

const words = new Set(
  "upptagning omrade laxhjalp laxa hjalp grupp skola bibliotek larare utbildning barn barnbarn vecka slut pojke lag kyrka plan arbete plats fritid hem gard foralder mote modersmal undervisning sprak".split(
    " ",
  ),
);
const stems = new Set(["område", "förälder"].map((word) => stemOf(fold(word), "sv")));
const isWord = (word: string) => words.has(word) || stems.has(word);

describe("a Swedish compound is split into words of the directory", () => {
  test.each([
    ["upptagningsomrade", ["upptagning", "omrade"]],
    ["upptagningsomraden", ["upptagning", "omraden"]],
    ["laxhjalpsgrupp", ["laxhjalp", "grupp"]],
    ["skolbibliotek", ["skola", "bibliotek"]],
    ["skolgard", ["skola", "gard"]],
    ["lararutbildning", ["larare", "utbildning"]],
    ["veckoslut", ["vecka", "slut"]],
    ["pojklag", ["pojke", "lag"]],
    ["kyrkoplan", ["kyrka", "plan"]],
    ["arbetsplats", ["arbete", "plats"]],
    ["fritidshem", ["fritid", "hem"]],
    ["barnbarnsplats", ["barnbarn", "plats"]],
    ["foraldramote", ["foraldra", "mote"]],
    ["modersmalsundervisning", ["modersmal", "undervisning"]],
  ])("%s", (word, parts) => expect(partsOfCompound(word, "sv", isWord)).toEqual(parts));

  test.each(["skola", "bibliotek", "kommunfullmaktige", "skolxyz", "xyzskola", "", "ab", "110611"])(
    "%s stays whole",
    (word) => expect(partsOfCompound(word, "sv", isWord)).toEqual([]),
  );

  test("other languages do not write words together", () => {
    expect(partsOfCompound("skolbibliotek", "cs", isWord)).toEqual([]);
  });

  test.each(hostilePatterns)("%j, repeated, is answered at once", (pattern) => {
    for (const length of [30, 40, 10_000]) {
      expect(Array.isArray(partsOfCompound(longText(pattern, length), "sv", () => true))).toBe(true);
    }
  });
});
