import { expect, test } from "vitest";
import { similarTo } from "@/lib/meetings/review/synthesis/similar";

const note = (id: string, language: string, text: string) => ({ id, language, text });

const parents = note("parents", "en", "Parents help in the school library every week.");
const yard = note("yard", "en", "The school yard has no shade.");

test("a note in another language meets the statement that says the same", () => {
  const notes = [
    note("ca", "ca", "Els pares i les mares ajuden a la biblioteca de l’escola."),
    note("cs", "cs", "Rodiče pomáhají ve školní knihovně."),
  ];
  const pairs = similarTo(notes, [yard, parents]).map(({ note: one, to }) => `${one} ${to}`);
  expect(pairs.sort()).toEqual(["ca parents", "cs parents"]);
});

test("a note that shares one word with a statement is not proposed", () => {
  expect(
    similarTo([note("maths", "en", "Maths lessons use the corridor and the stairs of the school.")], [parents]),
  ).toEqual([]);
});

test("nothing is proposed without notes, statements, words or a known language", () => {
  expect(similarTo([], [parents])).toEqual([]);
  expect(similarTo([parents], [])).toEqual([]);
  expect(similarTo([note("empty", "en", "…"), note("de", "de", "Eltern helfen")], [parents])).toEqual([]);
});

test("the surest proposal comes first, and of two that say the same the first one is taken", () => {
  const twin = { ...parents, id: "twin" };
  const notes = [
    note("some", "en", "Parents and gardeners help in the school library and in the yard."),
    note("all", "en", "Parents help in the school library."),
  ];
  const pairs = similarTo(notes, [yard, parents, twin]).map(({ note: one, to }) => `${one} ${to}`);
  expect(pairs).toEqual(["all parents", "some parents"]);
});
