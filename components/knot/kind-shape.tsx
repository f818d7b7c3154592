import type { ReactNode } from "react";

export type Kind = "city" | "organisation" | "school" | "network" | "cluster" | "practice" | "guide" | "meeting";

/** Written out, because Tailwind only finds complete class names. */
export const kindColour: Record<Kind, string> = {
  city: "text-city",
  organisation: "text-organisation",
  school: "text-school",
  network: "text-network",
  cluster: "text-cluster",
  practice: "text-practice",
  guide: "text-guide",
  meeting: "text-meeting",
};

/** One silhouette per kind in a box of 24 around 0,0, so that kinds can be told apart without colour. */
const shapes: Record<Kind, ReactNode> = {
  city: (
    <>
      <circle r="5.5" className="knot-fill" />
      <circle r="9.5" className="knot-line" strokeWidth="2" />
    </>
  ),
  organisation: <path d="M-8-8H8V8H-8Z" className="knot-fill" />,
  school: <path d="M0-10.5 10-2V9.5H-10V-2Z" className="knot-fill" />,
  network: (
    <>
      <circle cx="-4" r="6" className="knot-line" strokeWidth="3" />
      <circle cx="4" r="6" className="knot-line" strokeWidth="3" />
    </>
  ),
  cluster: (
    <>
      <circle cy="-5" r="5" className="knot-fill" />
      <circle cx="-5.4" cy="4.6" r="5" className="knot-fill" />
      <circle cx="5.4" cy="4.6" r="5" className="knot-fill" />
    </>
  ),
  practice: <path d="M0-11 11 0 0 11-11 0Z" className="knot-fill" />,
  guide: (
    <>
      <path d="M-7.5-10H3L7.5-5.5V10H-7.5Z" className="knot-fill" />
      <path d="M-4-1H4M-4 3.5H4" className="stroke-paper" strokeWidth="1.75" />
    </>
  ),
  meeting: <path d="M-3.4-10H3.4V-3.4H10V3.4H3.4V10H-3.4V3.4H-10V-3.4H-3.4Z" className="knot-fill" />,
};

/** A kind's shape inside a larger drawing. */
export function KindShape({ kind, x, y, size = 16 }: { kind: Kind; x: number; y: number; size?: number }) {
  const scale = Math.round((size / 24) * 100) / 100;
  return (
    <g className={kindColour[kind]} transform={`translate(${x} ${y}) scale(${scale})`}>
      {shapes[kind]}
    </g>
  );
}

/** Defines the shapes once for a drawing with hundreds of knots; `KindUse` refers to them. */
export function KindShapes({ id, size, kinds }: { id: string; size: number; kinds: readonly Kind[] }) {
  const scale = Math.round((size / 24) * 100) / 100;
  return (
    <defs>
      {kinds.map((kind) => (
        <g key={kind} id={`${id}-${kind}`} className={kindColour[kind]} transform={`scale(${scale})`}>
          {/* Some shapes are hollow, and all are smaller than a finger. */}
          <circle r="20" className="fill-transparent" />
          {shapes[kind]}
        </g>
      ))}
    </defs>
  );
}

export function KindUse({ id, kind, x, y }: { id: string; kind: Kind; x: number; y: number }) {
  return <use href={`#${id}-${kind}`} x={x} y={y} />;
}

/** A kind's shape beside text. Hidden from screen readers, because the text names the kind. */
export function KindGlyph({ kind, className = "size-4" }: { kind: Kind; className?: string }) {
  return (
    <svg
      viewBox="-12 -12 24 24"
      aria-hidden="true"
      className={`${className} inline-block flex-none ${kindColour[kind]}`}
    >
      {shapes[kind]}
    </svg>
  );
}
