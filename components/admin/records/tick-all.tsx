"use client";

import { useEffect, useRef, useState } from "react";

type Props = { href: string; label: string; isOn: boolean };

const boxesBeside = (element: HTMLElement | null) => [
  ...(element?.closest("form")?.querySelectorAll<HTMLInputElement>('input[name="ids"]') ?? []),
];

/** Ticks every record of the page. Without JavaScript it is a link to the same page with all records ticked. */
export function TickAll({ href, label, isOn }: Props) {
  const [isLive, setLive] = useState(false);
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => setLive(true), []);
  useEffect(() => {
    const form = isLive ? box.current?.closest("form") : null;
    if (!form) return;
    /** Some but not all records are ticked: the checkbox is indeterminate. */
    const show = () => {
      const boxes = boxesBeside(box.current);
      const ticked = boxes.filter(({ checked }) => checked).length;
      if (!box.current) return;
      box.current.checked = ticked === boxes.length && ticked > 0;
      box.current.indeterminate = ticked > 0 && ticked < boxes.length;
    };
    show();
    form.addEventListener("change", show);
    return () => form.removeEventListener("change", show);
  }, [isLive]);
  if (!isLive)
    return (
      <p>
        <a href={href} className="target">
          {label}
        </a>
      </p>
    );
  const tick = (on: boolean) => {
    for (const checkbox of boxesBeside(box.current)) checkbox.checked = on;
  };
  return (
    <label className="flex min-h-9 items-start gap-3 py-1">
      <input
        ref={box}
        type="checkbox"
        defaultChecked={isOn}
        onChange={(event) => tick(event.target.checked)}
        className="tick"
      />
      <span>{label}</span>
    </label>
  );
}
