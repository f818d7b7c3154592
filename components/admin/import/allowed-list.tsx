import { Button } from "@/components/ui/button";
import { PostForm } from "@/components/ui/post-form";
import { type Column, Table } from "@/components/ui/table";
import { formatInstant } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";

type Deed = { name: string; at: Date };
type Line = { id: string; address: string; city: string | null; allowed: Deed; withdrawn: Deed | null };
type Props = { locale: Locale; timeZone: string; caption: string; lines: Line[] };

function Withdraw({ locale, line: { id, address } }: { locale: Locale; line: Line }) {
  return (
    <PostForm action="/api/admin/imports/allowed/withdraw" locale={locale} hidden={{ id }}>
      <Button second>
        {translator(locale)("exchange:allow.withdraw")} <span className="sr-only">{address}</span>
      </Button>
    </PostForm>
  );
}

/** Addresses that are allowed, or that were, with who said so and when. */
export function AllowedList({ locale, timeZone, caption, lines }: Props) {
  const t = translator(locale);
  const words = ({ name, at }: Deed) => `${name} · ${formatInstant(at, locale, timeZone)}`;
  const withdrawn: Column<Line> = {
    key: "withdrawn",
    title: t("exchange:allow.withdrawnBy"),
    cell: (line) => line.withdrawn && words(line.withdrawn),
  };
  return (
    <Table
      caption={caption}
      lines={lines}
      lineKey={({ id }) => id}
      columns={[
        {
          key: "address",
          title: t("exchange:address.address"),
          cell: ({ address }) => <span className="words">{address}</span>,
        },
        { key: "city", title: t("exchange:allow.city"), cell: ({ city }) => city ?? t("exchange:allow.allCities") },
        {
          key: "allowed",
          title: t("exchange:allow.allowedBy"),
          cell: (line) => (
            <div className="space-y-2">
              <p>{words(line.allowed)}</p>
              {line.withdrawn === null && <Withdraw locale={locale} line={line} />}
            </div>
          ),
        },
        ...(lines.some((line) => line.withdrawn) ? [withdrawn] : []),
      ]}
    />
  );
}
