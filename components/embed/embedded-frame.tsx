import type { ReactNode } from "react";
import { Mark } from "@/components/knot/mark";

type Props = { title: ReactNode; more: { href: string; label: string }; children: ReactNode };

/** What stands in another site's page: a heading, the content, and the way to the whole page. */
export function EmbeddedFrame({ title, more, children }: Props) {
  return (
    <main className="p-4">
      <h1 className="font-read text-head">{title}</h1>
      <div className="mt-3">{children}</div>
      <p className="mt-4 flex items-center gap-2 text-note">
        <Mark className="size-6" />
        <a href={more.href} className="target">
          {more.label}
        </a>
      </p>
    </main>
  );
}
