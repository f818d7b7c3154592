"use client";

import { type ReactNode, useEffect, useRef } from "react";

/** The element around the pointer that has this attribute. */
const around = ({ target }: Event, attribute: string) =>
  target instanceof Element ? target.closest<HTMLElement>(`[${attribute}]`) : null;

/** Selects the box of a person and the group in the form, and sends it. */
function moveInForm(form: HTMLFormElement, person: HTMLElement, group: string): void {
  const menu = form.elements.namedItem("to");
  const box = person.querySelector("input");
  if (!box || !(menu instanceof HTMLSelectElement)) return;
  for (const other of form.querySelectorAll<HTMLInputElement>("input[name=people]")) other.checked = other === box;
  menu.value = group;
  form.requestSubmit();
}

/** Lets people be dragged to a group. Returns the function that ends it. */
function letDrag(board: HTMLElement): () => void {
  const ending = new AbortController();
  const { signal } = ending;
  let dragged: HTMLElement | null = null;
  for (const one of board.querySelectorAll<HTMLElement>("[data-person]")) one.draggable = true;
  const start = (event: Event) => {
    dragged = around(event, "data-person");
  };
  const over = (event: Event) => {
    if (dragged && around(event, "data-group")) event.preventDefault();
  };
  const drop = (event: Event) => {
    const group = around(event, "data-group")?.dataset.group;
    const form = board.closest("form");
    if (!dragged || !form || group === undefined) return;
    event.preventDefault();
    moveInForm(form, dragged, group);
    dragged = null;
  };
  board.addEventListener("dragstart", start, { signal });
  board.addEventListener("dragover", over, { signal });
  board.addEventListener("drop", drop, { signal });
  return () => ending.abort();
}

/** People can be dragged to a group; boxes and menu of the form do the same without a pointer. */
export function DragBoard({ children }: { children: ReactNode }) {
  const board = useRef<HTMLDivElement>(null);
  useEffect(() => (board.current ? letDrag(board.current) : undefined), []);
  return <div ref={board}>{children}</div>;
}
