import { citeReference } from "@/components/records/cite";
import { Labelled } from "@/components/records/labelled";
import { RecordLink } from "@/components/records/record-link";
import { RecordText } from "@/components/records/text-section";
import { WebsiteLink } from "@/components/records/website-link";
import { written } from "@/components/records/written";
import { Lang } from "@/components/ui/lang";
import { formatEdtf } from "@/lib/edtf/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { View } from "@/lib/kinds/view";

type Evaluation = View<"practice">["parts"]["evaluations"][number];
type Props = { evaluation: Evaluation; locale: Locale };

function Evaluators({ evaluation: { fields, texts }, locale }: Props) {
  const { organisation } = fields;
  const { words } = texts;
  return (
    <>
      {organisation && <RecordLink card={organisation} locale={locale} />}
      {organisation && words && ", "}
      {words && <Lang words={written(words, locale)} />}
    </>
  );
}

/** The report: as a publication, as an address, or both. */
function Report({ evaluation: { fields } }: Props) {
  const { reference, documentUrl } = fields;
  return (
    <>
      {reference && <p lang={reference.titleLanguage}>{citeReference(reference)}</p>}
      {documentUrl && (
        <p>
          <WebsiteLink address={documentUrl} />
        </p>
      )}
    </>
  );
}

function EvaluationEntry({ evaluation, locale }: Props) {
  const t = translator(locale);
  const { fields, texts } = evaluation;
  const lines = [
    {
      label: t("practices:evidence.by"),
      value: (fields.organisation || texts.words) && <Evaluators evaluation={evaluation} locale={locale} />,
    },
    { label: t("practices:evidence.when"), value: fields.on && formatEdtf(fields.on, locale) },
    {
      label: t("practices:evidence.how"),
      value: texts.method && <RecordText text={texts.method} locale={locale} headingFrom={4} />,
    },
    {
      label: t("kinds:field.result"),
      value: texts.result && <RecordText text={texts.result} locale={locale} headingFrom={4} />,
    },
    {
      label: t("practices:evidence.report"),
      value: (fields.reference || fields.documentUrl) && <Report evaluation={evaluation} locale={locale} />,
    },
  ];
  return (
    <dl className="space-y-3 border-s-[3px] border-edge ps-5">
      {lines
        .filter(({ value }) => value)
        .map(({ label, value }) => (
          <Labelled key={label} label={label}>
            {value}
          </Labelled>
        ))}
    </dl>
  );
}

/** Who evaluated a practice, when and how, with the report. */
export function PracticeEvaluations({ evaluations, locale }: { evaluations: Evaluation[]; locale: Locale }) {
  return evaluations.map((evaluation) => (
    <EvaluationEntry key={evaluation.id} evaluation={evaluation} locale={locale} />
  ));
}
