import { shorten } from "@/lib/text/shorten";
import { brand, markStrands } from "./brand";
import type { Kind } from "./kind-shape";
import { drawableText, titleSize } from "./picture-text";

const { light, picture, kinds } = brand;
const reading = `${brand.reading}, ${brand.reading} Extended`;
const plain = `${brand.interface}, ${brand.interface} Extended`;

/** The shapes of `kind-shape.tsx` for a drawing without CSS, filled or outlined in the kind's colour. */
export const outlines: Record<Kind, (hue: string) => string> = {
  city: (hue) => `<circle r="5.5" fill="${hue}"/><circle r="9.5" fill="none" stroke="${hue}" stroke-width="2"/>`,
  organisation: (hue) => `<path d="M-8-8H8V8H-8Z" fill="${hue}"/>`,
  school: (hue) => `<path d="M0-10.5 10-2V9.5H-10V-2Z" fill="${hue}"/>`,
  network: (hue) => `<g fill="none" stroke="${hue}" stroke-width="3"><circle cx="-4" r="6"/><circle cx="4" r="6"/></g>`,
  cluster: (hue) =>
    `<g fill="${hue}"><circle cy="-5" r="5"/><circle cx="-5.4" cy="4.6" r="5"/><circle cx="5.4" cy="4.6" r="5"/></g>`,
  practice: (hue) => `<path d="M0-11 11 0 0 11-11 0Z" fill="${hue}"/>`,
  guide: (hue) =>
    `<path d="M-7.5-10H3L7.5-5.5V10H-7.5Z" fill="${hue}"/><path d="M-4-1H4M-4 3.5H4" stroke="${light.paper}" stroke-width="1.75"/>`,
  meeting: (hue) => `<path d="M-3.4-10H3.4V-3.4H10V3.4H3.4V10H-3.4V3.4H-10V-3.4H-3.4Z" fill="${hue}"/>`,
};

export const asImage = (svg: string) => `data:image/svg+xml;base64,${Buffer.from(svg).toString("base64")}`;

function markImage(): string {
  const strand = (path: string, colour: string, width: number, cap: string) =>
    `<path d="${path}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="${cap}"/>`;
  return asImage(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64">${[
      strand(markStrands.inkUpper, light.ink, 8, "round"),
      strand(markStrands.red, light.paper, 15, "butt"),
      strand(markStrands.red, light.thread, 8, "round"),
      strand(markStrands.inkLower, light.paper, 15, "butt"),
      strand(markStrands.inkLower, light.ink, 8, "round"),
    ].join("")}</svg>`,
  );
}

function kindImage(kind: Kind): string {
  const shape = outlines[kind](kinds[kind]);
  return asImage(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="-12 -12 24 24">${shape}</svg>`);
}

export type PictureProps = {
  kind: Kind;
  kindLabel: string;
  title: string;
  /** Place and date. */
  line: string;
  /** The language of the record, in that language. */
  language: string;
  /** A data address: the record's picture (3:2), or its knot (square). */
  figure?: { address: string; width: number; height: number } | undefined;
};

/** Of the figure on the right, with its distance from the text. */
const figureRoom = 420;

/** The Open Graph image: paper, the thread with a knot of the record's kind, its title, place and date. */
export function SharePicture({ kind, kindLabel, title, line, language, figure }: PictureProps) {
  const words = shorten(drawableText(title) || brand.name, 150);
  const quiet = { color: light.quiet, fontFamily: plain, fontSize: picture.leadSize };
  return (
    <div
      style={{
        width: "100%",
        height: "100%",
        display: "flex",
        background: light.paper,
        color: light.ink,
        fontFamily: plain,
      }}
    >
      <div
        style={{
          position: "absolute",
          left: picture.threadAt - 3,
          top: 0,
          width: 6,
          height: 630,
          background: light.thread,
        }}
      />
      {/* biome-ignore lint/performance/noImgElement: rendered to an image, not shown in a browser */}
      <img
        src={kindImage(kind)}
        alt=""
        width={76}
        height={76}
        style={{ position: "absolute", left: picture.threadAt - 38, top: 70, background: light.paper }}
      />
      {figure && (
        // biome-ignore lint/performance/noImgElement: as above.
        <img
          src={figure.address}
          alt=""
          width={figure.width}
          height={figure.height}
          style={{ position: "absolute", right: picture.margin, top: 84 }}
        />
      )}
      <div
        style={{ display: "flex", flexDirection: "column", flex: 1, padding: `84px ${picture.margin}px 68px 176px` }}
      >
        <div style={{ fontSize: 34, color: kinds[kind] }}>{drawableText(kindLabel)}</div>
        <div
          style={{
            marginTop: 22,
            fontFamily: reading,
            fontSize: titleSize(words, figure !== undefined),
            paddingRight: figure ? figureRoom : 0,
            lineHeight: 1.16,
            wordBreak: "break-word",
          }}
        >
          {words}
        </div>
        {line && (
          <div style={{ ...quiet, marginTop: 26, paddingRight: figure ? figureRoom : 0 }}>
            {shorten(drawableText(line), 120)}
          </div>
        )}
        <div style={{ display: "flex", alignItems: "center", marginTop: "auto" }}>
          {/* biome-ignore lint/performance/noImgElement: as above. */}
          <img src={markImage()} alt="" width={60} height={60} />
          <div style={{ marginLeft: 18, fontFamily: reading, fontSize: 40 }}>{brand.name}</div>
          <div style={{ ...quiet, marginLeft: "auto" }}>{language}</div>
        </div>
      </div>
    </div>
  );
}
