import type { ReactNode } from "react";
import { SkipLink } from "./skip-link";

type PageShellProps = {
  skip: string;
  header: ReactNode;
  breadcrumb?: ReactNode;
  footer: ReactNode;
  children: ReactNode;
};

/** The outermost layout of every public page. */
export function PageShell({ skip, header, breadcrumb, footer, children }: PageShellProps) {
  return (
    <>
      <SkipLink label={skip} />
      {header}
      {breadcrumb}
      <main id="main" tabIndex={-1} className="page pt-8 outline-none lg:pt-14">
        {children}
      </main>
      {footer}
    </>
  );
}
