import { encode } from "uqr";

const svg = "http://www.w3.org/2000/svg";

function element(name: string, attributes: Record<string, string>): Element {
  const made = document.createElementNS(svg, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}

/** A QR code for a phone without a connection. Dark on light in every colour scheme, because cameras need it. */
export function drawCode(text: string, label: string): Element {
  const { data, size } = encode(text, { ecc: "L", border: 3 });
  const squares = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : [])));
  const code = element("svg", {
    viewBox: `0 0 ${size} ${size}`,
    role: "img",
    "aria-label": label,
    class: "phone-code",
  });
  code.append(element("rect", { width: String(size), height: String(size), fill: "#fff" }));
  code.append(element("path", { d: squares.join(""), fill: "#000" }));
  return code;
}
