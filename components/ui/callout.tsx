import type { ReactNode } from "react";

type CalloutProps = { title?: string; tone?: "plain" | "strong"; children: ReactNode };

/** A notice. `strong` asks for action; the title says which. */
export function Callout({ title, tone = "plain", children }: CalloutProps) {
  const edge = tone === "strong" ? "border-thread" : "border-edge";
  return (
    <div className={`max-w-measure border-s-[3px] ps-5 ${edge}`}>
      {title && <p className="font-semibold">{title}</p>}
      <div className="text-plain">{children}</div>
    </div>
  );
}

/** The notice on every record that is a demo example. */
export function DemoNote({ text, more }: { text: string; more?: { href: string; label: string } }) {
  return (
    <p className="max-w-measure font-read text-note text-quiet italic">
      {text} {more && <a href={more.href}>{more.label}</a>}
    </p>
  );
}
