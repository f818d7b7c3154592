import type { ReactNode } from "react";

type ButtonProps = {
  children: ReactNode;
  second?: boolean;
  type?: "submit" | "button";
  name?: string;
  value?: string;
  disabled?: boolean;
  /** The id of the form it submits, if the button is outside of it. */
  form?: string;
  /** Another way to send the form, such as one that only shows what would be. */
  formMethod?: "get";
  /** Where it sends the form, if not to the form's own address. */
  formAction?: string;
  title?: string | undefined;
  "aria-keyshortcuts"?: string | undefined;
};

/** A button. Each page has one primary button; the others are `second`. */
export function Button({ children, second = false, type = "submit", ...rest }: ButtonProps) {
  return (
    <button type={type} className={`button ${second ? "button-second" : ""}`} {...rest}>
      {children}
    </button>
  );
}

/** A link that looks like a button because it is the page's next step. */
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

/** "All 23 practices →", at the end of a section. */
export function MoreLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <a href={href} className="target font-semibold">
      {children} <span aria-hidden="true">→</span>
    </a>
  );
}
