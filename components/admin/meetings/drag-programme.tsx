"use client";

import { type ReactNode, useEffect, useRef, useState } from "react";
import type { Locale } from "@/lib/i18n/locales";
import { droppedTimes } from "@/lib/meetings/programme/dropped";
import { gridStep } from "@/lib/meetings/programme/lanes";
import { sendForm } from "../form/send-form";

type Words = Record<"moved" | "conflict" | "failed", string>;
type Props = { locale: Locale; id: string; words: Words; children: ReactNode };
/** The session that is dragged, and how many rows below its beginning it was taken. */
type Dragged = { session: string; version: string; start: number; end: number | null; day: string; below: number };

/** A drag can begin at the text of a link. */
function cellOf({ target }: Event): HTMLElement | null {
  const element = target instanceof Element ? target : target instanceof Node ? target.parentElement : null;
  return element?.closest<HTMLElement>("[data-day]") ?? null;
}

/** The row at the height of the pointer: a session spans several. */
function rowAt(board: HTMLElement, { clientY }: DragEvent): number | null {
  for (const line of board.querySelectorAll<HTMLElement>("[data-row]")) {
    const { top, bottom } = line.getBoundingClientRect();
    if (line instanceof HTMLTableRowElement && clientY >= top && clientY < bottom) return Number(line.dataset.row);
  }
  return null;
}

function taken(board: HTMLElement, event: DragEvent): Dragged | null {
  const { session, version = "", start = "", end = "", day = "", row = "" } = cellOf(event)?.dataset ?? {};
  if (!session) return null;
  const below = (rowAt(board, event) ?? Number(row)) - Number(row);
  return { session, version, day, below, start: Number(start), end: end === "" ? null : Number(end) };
}

/** Shows where a session would be dropped. */
function mark(board: Element, cell: Element | null): void {
  for (const marked of board.querySelectorAll("[data-over]")) marked.removeAttribute("data-over");
  cell?.setAttribute("data-over", "");
}

type Drop = (session: Dragged, day: string, row: number) => void;

/** Lets sessions be dragged. Returns the function that ends it. */
function letDrag(board: HTMLElement, drop: Drop): () => void {
  const ending = new AbortController();
  const { signal } = ending;
  let dragged: Dragged | null = null;
  const end = () => {
    dragged = null;
    mark(board, null);
  };
  const start = (event: DragEvent) => {
    dragged = taken(board, event);
  };
  const over = (event: DragEvent) => {
    const cell = dragged && cellOf(event);
    mark(board, cell);
    if (cell) event.preventDefault();
  };
  const release = (event: DragEvent) => {
    const [session, day, row] = [dragged, cellOf(event)?.dataset.day, rowAt(board, event)];
    end();
    if (!session || !day || row === null) return;
    event.preventDefault();
    drop(session, day, row);
  };
  board.addEventListener("dragstart", start, { signal });
  board.addEventListener("dragover", over, { signal });
  board.addEventListener("dragend", end, { signal });
  board.addEventListener("drop", release, { signal });
  return () => ending.abort();
}

/** Saves where a session was dropped; null when that is where it was. */
async function saveDrop(
  to: Pick<Props, "locale" | "id">,
  { session, version, below, ...was }: Dragged,
  day: string,
  row: number,
) {
  const times = droppedTimes(was, day, row - below);
  const before = droppedTimes(was, was.day, Math.floor(was.start / gridStep));
  if (times.day === before.day && times.start === before.start) return null;
  return sendForm("/api/admin/meetings/session-step", { ...to, session, version, step: "move", ...times });
}

const keptMessage = "programme-message";
const keptFocus = "programme-focus";

/** Loads the page anew where it is, because Next's router has no answer here. Message and focus are kept until then. */
function reloadWith(message: string): void {
  sessionStorage.setItem(keptMessage, message);
  sessionStorage.setItem(keptFocus, document.activeElement?.getAttribute("href") ?? "");
  location.reload();
}

/** What was kept, once. */
function takeKept(key: string): string {
  const kept = sessionStorage.getItem(key) ?? "";
  sessionStorage.removeItem(key);
  return kept;
}

/** Sessions can be dragged to another hour or day, each drop being one save; the list below does the same by keyboard. */
export function DragProgramme({ locale, id, words, children }: Props) {
  const board = useRef<HTMLDivElement>(null);
  const [message, setMessage] = useState("");
  useEffect(() => {
    setMessage(takeKept(keptMessage));
    const focused = takeKept(keptFocus);
    if (focused) board.current?.querySelector<HTMLElement>(`a[href="${focused}"]`)?.focus({ preventScroll: true });
  }, []);
  useEffect(() => {
    const drop: Drop = async (session, day, row) => {
      const done = await saveDrop({ locale, id }, session, day, row);
      if (!done) return;
      if (done.outcome === "done") return reloadWith(words.moved);
      if (done.outcome === "conflict") return reloadWith(words.conflict);
      setMessage((done.outcome === "refused" && done.errors[0]?.text) || words.failed);
    };
    return board.current ? letDrag(board.current, drop) : undefined;
  }, [locale, id, words]);
  return (
    <div ref={board}>
      <p role="status" className="hidden min-h-7 lg:block">
        {message}
      </p>
      {children}
    </div>
  );
}
