import { markStrands } from "./brand";

/** The logo: two threads that cross over and under each other. The outlines are gaps in the lower thread. */
export function Mark({ className = "size-9" }: { className?: string }) {
  return (
    <svg viewBox="0 0 64 64" aria-hidden="true" className={`${className} flex-none`} fill="none" strokeWidth="8">
      <path d={markStrands.inkUpper} className="stroke-ink" strokeLinecap="round" />
      <path d={markStrands.red} className="stroke-paper" strokeWidth="15" />
      <path d={markStrands.red} className="stroke-thread" strokeLinecap="round" />
      <path d={markStrands.inkLower} className="stroke-paper" strokeWidth="15" />
      <path d={markStrands.inkLower} className="stroke-ink" strokeLinecap="round" />
    </svg>
  );
}
