import type { Ref } from "react";

type ErrorSummaryProps = {
  title: string;
  /** `href` is the field's `#id`; an error of the form as a whole has none. */
  errors: { href?: string | undefined; text: string; more?: { href: string; text: string } }[];
  ref?: Ref<HTMLDivElement>;
};

/** The errors above a refused form. Focusable: without JavaScript the answer redirects to `#error-summary`. */
export function ErrorSummary({ title, errors, ref }: ErrorSummaryProps) {
  if (errors.length === 0) return null;
  return (
    <div
      ref={ref}
      id="error-summary"
      tabIndex={-1}
      role="alert"
      className="max-w-measure border-2 border-thread px-5 py-4"
    >
      <h2 className="flex gap-3 font-read text-lead">
        <WarningSign /> {title}
      </h2>
      <ul className="mt-2 space-y-1">
        {errors.map(({ href, text, more }) => (
          <li key={`${href} ${text}`}>
            {href ? (
              <a href={href} className="target font-semibold">
                {text}
              </a>
            ) : (
              <span className="font-semibold">{text}</span>
            )}
            {more && (
              <>
                {" "}
                <a href={more.href} className="target">
                  {more.text}
                </a>
              </>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** A triangle, because colour alone must not mark an error. */
export function WarningSign() {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true" className="mt-0.5 size-6 flex-none text-thread" fill="none">
      <path d="M12 3 22.5 21h-21Z" stroke="currentColor" strokeWidth="2" strokeLinejoin="round" />
      <path d="M12 10v5m0 2v2" stroke="currentColor" strokeWidth="2.25" />
    </svg>
  );
}
