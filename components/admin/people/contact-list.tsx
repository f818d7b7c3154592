import { ExportForm } from "@/components/admin/export/export-form";
import { ButtonLink } from "@/components/ui/button";
import { Table } from "@/components/ui/table";
import { Pager } from "@/components/work/pager";
import { WorkPart } from "@/components/work/work-part";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { ContactLine } from "@/lib/records/admin/contact-list";
import { queryString } from "@/lib/routes/query";

function contactColumns(locale: Locale) {
  const t = translator(locale);
  const yesOrNo = (value: boolean) => (value ? t("common:yes") : t("common:no"));
  return [
    {
      key: "name",
      title: t("work:people.name"),
      cell: ({ id, name }: ContactLine) => (
        <a href={`/${locale}/admin/people/contacts/${id}`} className="target">
          {name}
        </a>
      ),
    },
    {
      key: "organisation",
      title: t("work:people.organisation"),
      cell: ({ organisation }: ContactLine) => organisation ?? "–",
    },
    { key: "shown", title: t("work:people.shown"), cell: ({ showName }: ContactLine) => yesOrNo(showName) },
    {
      key: "address",
      title: t("work:people.hasAddress"),
      cell: ({ hasAddress, isFailing }: ContactLine) =>
        isFailing ? <strong className="text-thread">{t("work:people.failing")}</strong> : yesOrNo(hasAddress),
    },
  ];
}

type Props = {
  locale: Locale;
  lines: ContactLine[];
  pages: number;
  page: number;
  href: (page: number) => string;
  /** The words of the search. */
  q: string;
};

export function ContactList({ locale, lines, pages, page, href, q }: Props) {
  const t = translator(locale);
  return (
    <WorkPart id="contacts" title={t("work:people.contacts")}>
      <p className="max-w-measure text-quiet">{t("work:people.contactsLead")}</p>
      <ButtonLink href={`/${locale}/admin/people/contacts/new`} second>
        {t("work:people.addContact")}
      </ButtonLink>
      {lines.length > 0 && (
        <Table
          caption={t("work:people.contacts")}
          columns={contactColumns(locale)}
          lines={lines}
          lineKey={({ id }) => id}
        />
      )}
      <Pager locale={locale} label={t("work:people.contactPages")} page={page} pages={pages} href={href} />
      {lines.length > 0 && <ExportForm locale={locale} list="contacts" query={queryString({ q })} />}
    </WorkPart>
  );
}
