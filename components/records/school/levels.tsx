import { TermLink } from "@/components/records/record-link";
import { Section } from "@/components/ui/section";
import { Table } from "@/components/ui/table";
import { formatAges } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { View } from "@/lib/kinds/view";

type Level = View<"school">["parts"]["levels"][number];

/** The national name of a stage, in the language of the school system. */
function StageName({ level, locale }: { level: Level; locale: Locale }) {
  const { stage, stageLanguage } = level.fields;
  if (!stage) return null;
  return <span lang={stageLanguage && stageLanguage !== locale ? stageLanguage : undefined}>{stage}</span>;
}

/** The levels of a school: international level, ages and national name. */
export function SchoolLevels({ levels, locale }: { levels: Level[]; locale: Locale }) {
  if (levels.length === 0) return null;
  const t = translator(locale);
  const ages = ({ fields }: Level) => formatAges(fields.agesFrom ?? null, fields.agesTo ?? null, locale);
  const columns = [
    {
      key: "level",
      title: t("kinds:field.level"),
      cell: ({ fields: { level } }: Level) =>
        level && (
          <>
            <TermLink term={level} locale={locale} />{" "}
            <span className="text-note font-normal whitespace-nowrap text-quiet">
              {t("schools:isced", { level: level.notation.replace(/^ED/, "") })}
            </span>
          </>
        ),
    },
    {
      key: "stage",
      title: t("kinds:field.stage"),
      cell: (level: Level) => level.fields.stage && <StageName level={level} locale={locale} />,
    },
    {
      key: "ages",
      title: t("kinds:field.ages"),
      cell: (level: Level) => ages(level) && t("schools:school.years", { ages: ages(level) }),
    },
  ].filter(({ key, cell }) => key === "level" || levels.some(cell));
  return (
    <Section id="levels" title={t("kinds:field.levels")} copyLabel={t("records:copyLabel")}>
      <div className="max-w-wide">
        <Table
          caption={t("schools:school.levelsCaption")}
          columns={columns}
          lines={[...levels].sort((a, b) => (a.fields.level?.position ?? 0) - (b.fields.level?.position ?? 0))}
          lineKey={({ id }) => id}
        />
      </div>
    </Section>
  );
}
