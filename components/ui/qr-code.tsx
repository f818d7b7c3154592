import { encode } from "uqr";

/** A QR code as one path. Dark on light in every colour scheme, because cameras need it. */
export function QrCode({ text, label, small = false }: { text: string; label: string; small?: boolean }) {
  const { data, size } = encode(text, { ecc: "M", border: 3 });
  const squares = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : [])));
  return (
    <svg
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
      className={small ? "size-28" : "size-56"}
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={squares.join("")} fill="#000" />
    </svg>
  );
}
