import { writeOds } from "hucre/ods";
import { writeXlsx } from "hucre/xlsx";
import iconv from "iconv-lite";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { closeDatabase } from "@/lib/db";
import { idOf } from "../../support/id-of";
import { planFile, rowsOf } from "../../support/imports";
import { makeActor } from "../../support/people";

// The files that offices really send: each holds the same three schools, and each is wrong in its own way.

afterAll(closeDatabase);

let city = "";
let coordinator: Actor;

beforeAll(async () => {
  city = await idOf("city", "barcelona");
  coordinator = await makeActor("Núria Ferrer", [{ role: "coordinator", cityId: city }]);
});

const header = ["Codi centre", "Denominació", "Titularitat", "Latitud", "Longitud", "Telèfon"];
const schools = [
  ["08990001", "Escola Àngel Ça i Llà", "Públic", "41.40", "2.17", "931 000 001"],
  ["08990002", "Institut de l’Òrbita", "Privat concertat", "41.41", "2.18", "931 000 002"],
  ["08990003", "Escola Núria Peó", "Privat", "41.42", "2.19", "931 000 003"],
];
const lines = (rows: string[][], sign: string, end = "\r\n") => rows.map((row) => row.join(sign)).join(end);
const utf8 = (text: string) => new TextEncoder().encode(text);
const table = [header, ...schools];
const commas = schools.map((row) => row.map((cell, at) => (at === 3 || at === 4 ? cell.replace(".", ",") : cell)));
const swapped = [
  header,
  ...schools.map(([code, name, owner, lat, lon, phone]) => [code!, name!, owner!, lon!, lat!, phone!]),
];
/** With one column for the position. */
const inOneCell = (name: string, write: (lat: string, lon: string) => string) => [
  ["Codi centre", "Denominació", "Titularitat", name, "Telèfon"],
  ...schools.map(([code, title, owner, lat, lon, phone]) => [code!, title!, owner!, write(lat!, lon!), phone!]),
];
const minutes = (degrees: string) => `${Math.floor(Number(degrees))}° ${((Number(degrees) % 1) * 60).toFixed(1)}'`;
const geojson = {
  type: "FeatureCollection",
  features: schools.map(([codi_centre, denominacio, titularitat, lat, lon, telefon]) => ({
    type: "Feature",
    properties: { codi_centre, denominacio, titularitat, telefon },
    geometry: { type: "Point", coordinates: [Number(lon), Number(lat)] },
  })),
};

const files: Record<string, () => Uint8Array | Promise<Uint8Array>> = {
  "semicolons and decimal commas in Windows-1252": () => iconv.encode(lines([header, ...commas], ";"), "win1252"),
  "tabs in UTF-16 with two marks": () =>
    Buffer.concat([Buffer.from([0xff, 0xfe, 0xff, 0xfe]), iconv.encode(lines(table, "\t"), "utf-16le")]),
  "Mac Roman with lines that end with CR": () => iconv.encode(lines(table, ";", "\r"), "macroman"),
  "number signs between the cells": () => utf8(lines(table, "#")),
  "bars between the cells, and a title above": () =>
    utf8(`Directori de centres\r\nCurs 2026-2027\r\n\r\n${lines(table, "|")}\r\n\r\nFont: Departament\r\n`),
  "padded names of columns": () => utf8(lines([header.map((name) => `  ${name} `), ...schools], ";")),
  "a workbook with a title row": async () =>
    writeXlsx({ sheets: [{ name: "Centres", rows: [["Centres de la ciutat"], [], ...table] }] }),
  "a workbook of LibreOffice": async () => writeOds({ sheets: [{ name: "Centres", rows: table }] }),
  "signs that no database stores, far down": () => {
    const [first, second, third] = schools;
    const [before, after] = [third!.slice(0, 1), third!.slice(2)];
    const rows = [
      [...header, "Notes"],
      [...first!, "x".repeat(5_000)],
      [...second!, "\ud800"],
      [...before, "Escola Núria\u0000 Peó", ...after, ""],
    ];
    return Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(lines(rows, "\t"), "utf16le")]);
  },
  GeoJSON: () => utf8(JSON.stringify(geojson)),
  "apostrophes as quotation marks": () =>
    utf8(
      lines(
        table.map((row) => row.map((cell) => `'${cell}'`)),
        ",",
      ),
    ),
  "positions as WKT": () =>
    utf8(
      lines(
        inOneCell("geom", (lat, lon) => `POINT (${lon} ${lat})`),
        ";",
      ),
    ),
  "positions with decimal commas in one cell": () =>
    utf8(
      lines(
        inOneCell("Coordenades", (lat, lon) => `${lat}, ${lon}`.replaceAll(".", ",")),
        ";",
      ),
    ),
  "positions in degrees and minutes": () =>
    utf8(
      lines(
        inOneCell("Posició", (lat, lon) => `${minutes(lat)} N ${minutes(lon)} E`),
        ";",
      ),
    ),
  "swapped coordinates": () => utf8(lines(swapped, ";")),
};

const source = {
  ...{ register: "ES-CT", publisher: "Prova", address: "https://example.org/", asOf: "2026-09-01" },
  ...{ licence: "", isWhole: false },
};

describe("a messy file", () => {
  test.each(Object.entries(files))("is read right: %s", async (_name, make) => {
    const { batch, counts } = await planFile(coordinator, city, new Uint8Array(await make()), { source });
    expect(counts).toMatchObject({ new: 3, refused: 0, doubtful: 0, likely: 0 });
    const rows = await rowsOf(batch.id, "new");
    expect(rows.map(({ row }) => [row.code, row.name])).toEqual(schools.map(([code, name]) => [code, name]));
    const [first, second, third] = rows.map(({ row }) => row.values);
    expect(first).toMatchObject({ ownership: "ownership/public", coordinates: { lat: 41.4, lon: 2.17 } });
    expect(second).toMatchObject({ ownership: "ownership/publicly-funded-private" });
    expect(third).toMatchObject({ ownership: "ownership/private", coordinates: { lat: 41.42, lon: 2.19 } });
  });
});
