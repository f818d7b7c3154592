import type { ReactNode } from "react";
import { AdminFrame } from "@/components/admin/admin-frame";
import type { Crumb } from "@/components/layout/breadcrumb";
import { Callout } from "@/components/ui/callout";
import { ErrorSummary } from "@/components/ui/error-summary";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";

export type WorkLink = { href: string; label: string; current: boolean };

type Props = {
  locale: Locale;
  path: string;
  /** Who is signed in. */
  name: string;
  links: WorkLink[];
  crumbs?: Crumb[];
  title: string;
  titleLanguage?: string | undefined;
  lead?: string;
  /** What was just done. */
  done?: string | undefined;
  errors?: { href: string; text: string }[];
  aside?: ReactNode;
  children: ReactNode;
};

/** The pages of work: reviews, people, vocabularies and the like, with the way from one to the other. */
export function WorkFrame({ links, lead, done, errors = [], children, ...frame }: Props) {
  const t = translator(frame.locale);
  return (
    <AdminFrame {...frame}>
      <nav aria-label={t("work:nav.label")} className="mb-6">
        <ul className="flex flex-wrap gap-x-6 gap-y-1 text-note">
          {links.map(({ href, label, current }) => (
            <li key={href}>
              <a
                href={href}
                aria-current={current ? "true" : undefined}
                className={`target ${current ? "nav-current" : "quiet-link"}`}
              >
                {label}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <div className="space-y-8">
        {lead && <p className="max-w-measure font-read text-quiet">{lead}</p>}
        {done && (
          <div role="status">
            <Callout tone="strong">{done}</Callout>
          </div>
        )}
        <ErrorSummary title={t("work:error.title")} errors={errors} />
        {children}
      </div>
    </AdminFrame>
  );
}
