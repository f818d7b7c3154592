import type { PointerEvent } from "react";

/** A handle to drag an item. It is not focusable: the buttons beside it are for keyboards. */
export function DragHandle({ onPointerDown }: { onPointerDown: (event: PointerEvent<HTMLElement>) => void }) {
  return (
    <span
      aria-hidden="true"
      onPointerDown={onPointerDown}
      className="flex size-9 flex-none cursor-grab touch-none items-center justify-center text-edge hover:text-ink active:cursor-grabbing"
    >
      <svg viewBox="0 0 12 20" aria-hidden="true" className="h-5 w-3" fill="currentColor">
        {[4, 10, 16].flatMap((y) => [3, 9].map((x) => <circle key={`${x} ${y}`} cx={x} cy={y} r="1.5" />))}
      </svg>
    </span>
  );
}
