import type { Kind } from "./kind-shape";

export type WeaveCity = { id: string; name: string; href: string; lang?: string };
export type WeaveRecord = {
  id: string;
  kind: Kind;
  cityId: string;
  title: string;
  href: string;
  /** When it began. */
  year?: number | undefined;
  /** The network or cluster of the same city that the record belongs to. */
  partOf?: string;
};
export type WeaveTie = {
  id: string;
  kind: Kind;
  label: string;
  /** What it is, in full: the label may be cut. */
  title: string;
  href: string;
  lang?: string;
  /** The language of the label where it is a fallback: "in Spanish". */
  note?: string | undefined;
  year?: number | undefined;
  cityIds: string[];
};

export type WeaveKnot = { record: WeaveRecord; x: number; y: number };
export type Cord = { city: WeaveCity; y: number; path: string; knots: WeaveKnot[]; arcs: string[] };
export type Strand = {
  tie: WeaveTie;
  x: number;
  path: string;
  lines: string[];
  labelX: number;
  labelY: number;
  knots: { x: number; y: number }[];
  /** Where the strand passes under a cord: the piece of cord drawn over it. */
  under: string[];
};
/** A mark on the axis of time; `year` is null above what has no date. */
export type YearMark = { x: number; year: number | null };
export type WeaveLayout = {
  width: number;
  height: number;
  cordStart: number;
  cords: Cord[];
  strands: Strand[];
  years: YearMark[];
};

export type WeaveSize = {
  width: number;
  /** Width reserved for the cities' names on the left. */
  names: number;
  pitch: number;
  slot: number;
  cities: number;
  ties: number;
};
export const wideWeave: WeaveSize = { width: 1180, names: 150, pitch: 58, slot: 29, cities: 12, ties: 8 };
export const tieLabelSize = 15;
export const yearLabelSize = 15;
export const tieLineHeight = 18;
