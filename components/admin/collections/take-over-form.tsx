"use client";

import { useEffect, useState } from "react";
import { Button } from "@/components/ui/button";
import { TextInput } from "@/components/ui/field";

type Kept = { title: string; items: { id: string; note: string }[] };
type Props = { locale: string; title: string; text: string; name: string; otherwise: string; submit: string };

/** What `public/collection.js` keeps in this browser. The server checks it once more. */
function readKept(): Kept | null {
  try {
    const { title, items } = JSON.parse(localStorage.getItem("xarxa-collection") ?? "null");
    const kept = (items as Kept["items"]).map(({ id, note }) => ({ id: String(id), note: String(note ?? "") }));
    return kept.length > 0 ? { title: String(title ?? ""), items: kept } : null;
  } catch {
    return null;
  }
}

/** Offers to keep the collection of this browser on the server; nothing where the browser has none. */
export function TakeOverForm({ locale, title, text, name, otherwise, submit }: Props) {
  const [kept, setKept] = useState<Kept | null>(null);
  useEffect(() => setKept(readKept()), []);
  if (!kept) return null;
  return (
    <section aria-labelledby="take-over" className="max-w-measure border-s-[3px] border-thread ps-5">
      <h2 id="take-over" className="font-read text-lead">
        {title}
      </h2>
      <p className="mt-1 mb-4">{text}</p>
      <form method="post" action="/api/admin/collections/take" noValidate className="space-y-4">
        <input type="hidden" name="locale" value={locale} />
        <input type="hidden" name="items" value={JSON.stringify(kept.items)} />
        <TextInput id="take-title" name="title" label={name} value={kept.title || otherwise} required />
        <Button>{submit}</Button>
      </form>
    </section>
  );
}
