import type { ReactNode } from "react";

type ButtonProps = {
  children: ReactNode;
  second?: boolean;
  type?: "submit" | "button";
  name?: string;
  value?: string;
  disabled?: boolean;
  /** The form that it sends, where it stands outside of it. */
  form?: string;
};

/** One obvious button on a page; the others are `second`. */
export function Button({ children, second = false, type = "submit", ...rest }: ButtonProps) {
  return (
    <button type={type} className={`button ${second ? "button-second" : ""}`} {...rest}>
      {children}
    </button>
  );
}

/** An address that looks like a button because it is the page's next step. */
export function ButtonLink({
  href,
  second = false,
  children,
}: {
  href: string;
  second?: boolean;
  children: ReactNode;
}) {
  return (
    <a href={href} className={`button ${second ? "button-second" : ""}`}>
      {children}
    </a>
  );
}

/** "All 23 practices →": the way on at the end of a section. */
export function MoreLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <a href={href} className="target font-semibold">
      {children} <span aria-hidden="true">→</span>
    </a>
  );
}
