"use client";

import { useEffect, useRef, useState } from "react";

type Props = {
  href: string;
  label: string;
  /** Of the link, when it does the opposite. */
  linkLabel?: string;
  isOn: boolean;
  /** The name of the boxes. */
  name?: string;
};

const boxesBeside = (element: HTMLElement | null, name: string) => [
  ...(element?.closest("form")?.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`) ?? []),
];

/** Ticks all boxes of the form. Without JavaScript it is a link to the same page with all of them ticked. */
export function TickAll({ href, label, linkLabel = label, isOn, name = "ids" }: Props) {
  const [isLive, setLive] = useState(false);
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => setLive(true), []);
  useEffect(() => {
    const form = isLive ? box.current?.closest("form") : null;
    if (!form) return;
    /** Some but not all records are ticked: the checkbox is indeterminate. */
    const show = () => {
      const boxes = boxesBeside(box.current, name);
      const ticked = boxes.filter(({ checked }) => checked).length;
      if (!box.current) return;
      box.current.checked = ticked === boxes.length && ticked > 0;
      box.current.indeterminate = ticked > 0 && ticked < boxes.length;
    };
    show();
    form.addEventListener("change", show);
    return () => form.removeEventListener("change", show);
  }, [isLive, name]);
  if (!isLive)
    return (
      <p>
        <a href={href} className="target">
          {linkLabel}
        </a>
      </p>
    );
  const tick = (on: boolean) => {
    for (const checkbox of boxesBeside(box.current, name)) checkbox.checked = on;
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
