"use client";

import { type PointerEvent, type RefObject, useEffect, useRef } from "react";
import { flushSync } from "react-dom";

type Drag = { from: number; at: number };

/**
 * The item whose far half is under the pointer. Halves, because a tall neighbour would otherwise make items flicker.
 */
function placeUnder(list: HTMLElement, y: number, at: number): number {
  const items = [...list.children];
  const over = items.findIndex((item) => {
    const { top, bottom } = item.getBoundingClientRect();
    return y >= top && y <= bottom;
  });
  if (over < 0 || over === at) return at;
  const { top, bottom } = items[over]!.getBoundingClientRect();
  const middle = (top + bottom) / 2;
  return over > at ? (y > middle ? over : at) : y < middle ? over : at;
}

/**
 * Ordering by dragging, with mouse, pen or finger; buttons beside it do the same. `onMove` is called during the drag,
 * `onDrop` once if the position changed.
 */
export function useDragOrder(
  list: RefObject<HTMLElement | null>,
  onMove: (from: number, to: number) => void,
  onDrop: (place: number) => void,
) {
  const drag = useRef<Drag | null>(null);
  const callbacks = useRef({ onMove, onDrop });
  callbacks.current = { onMove, onDrop };
  const end = useRef(() => {});
  useEffect(() => () => end.current(), []);
  return (index: number) => (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0 || !list.current) return;
    event.preventDefault();
    drag.current = { from: index, at: index };
    const move = ({ clientY }: globalThis.PointerEvent) => {
      if (!drag.current || !list.current) return;
      const to = placeUnder(list.current, clientY, drag.current.at);
      if (to === drag.current.at) return;
      const from = drag.current.at;
      // At once: what follows reads the order that this leaves, and a drop before the next rendering would undo it.
      flushSync(() => callbacks.current.onMove(from, to));
      drag.current.at = to;
    };
    const stop = () => {
      end.current();
      if (drag.current && drag.current.at !== drag.current.from) callbacks.current.onDrop(drag.current.at);
      drag.current = null;
    };
    // On the window: React moves the dragged item in the document, which would end a pointer capture.
    end.current = () => {
      removeEventListener("pointermove", move);
      removeEventListener("pointerup", stop);
      removeEventListener("pointercancel", stop);
    };
    addEventListener("pointermove", move);
    addEventListener("pointerup", stop);
    addEventListener("pointercancel", stop);
  };
}
