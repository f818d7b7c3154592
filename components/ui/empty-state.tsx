import type { ReactNode } from "react";

type EmptyStateProps = {
  title: string;
  /** Makes the title a heading with this id. */
  titleId?: string;
  children?: ReactNode;
  steps?: ReactNode;
};

/** Shown instead of an empty list: what that means, and what to do now. */
export function EmptyState({ title, titleId, children, steps }: EmptyStateProps) {
  return (
    <div className="max-w-measure py-6">
      <svg viewBox="0 0 240 40" aria-hidden="true" className="mb-4 h-10 w-60" fill="none">
        <path d="M1 20C40 4 60 4 84 20s44 16 60 4 4-24-10-16 2 28 30 20c16-5 20-12 34-10" className="thread" />
        <circle cx="208" cy="17" r="6" className="stroke-thread" strokeWidth="2" strokeDasharray="3 3" />
      </svg>
      {titleId ? (
        <h2 id={titleId} tabIndex={-1} className="words font-read text-head">
          {title}
        </h2>
      ) : (
        <p className="font-read text-head">{title}</p>
      )}
      {children && <div className="mt-2">{children}</div>}
      {steps && <div className="mt-5 flex flex-wrap gap-x-6 gap-y-3">{steps}</div>}
    </div>
  );
}
