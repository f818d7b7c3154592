import { TextArea, TextInput } from "@/components/ui/field";
import type { LineModel } from "@/lib/records/translation/text-models";

type Props = {
  line: LineModel;
  sourceLanguage: string;
  language: string;
  sourceLabel: string;
  /** The same words in a language that the translator compares with. */
  beside: { text: string; language: string; label: string; note: string | undefined } | null;
};

function Words({ label, language, children }: { label: string; language: string; children: string }) {
  return (
    <>
      <p className="text-note text-quiet">{label}</p>
      <div
        lang={language}
        className="mt-1.5 max-w-measure border-s-[3px] border-edge ps-4 font-read break-words whitespace-pre-line"
      >
        {children}
      </div>
    </>
  );
}

/** The original beside the field of its translation; on a phone one above the other. */
export function TranslationLine({ line, sourceLanguage, language, sourceLabel, beside }: Props) {
  const { id, name, label, source, value, error, isLong } = line;
  const frame = { id, name, label, value, lang: language, ...(error ? { error } : {}) };
  return (
    <div className="grid gap-x-10 gap-y-3 md:grid-cols-2">
      <div>
        <Words label={sourceLabel} language={sourceLanguage}>
          {source}
        </Words>
        {beside && (
          <div className="mt-3">
            <Words label={beside.label} language={beside.language}>
              {beside.text}
            </Words>
            {beside.note && <p className="mt-1 text-note font-semibold">{beside.note}</p>}
          </div>
        )}
      </div>
      {isLong ? (
        <TextArea {...frame} rows={Math.min(24, Math.max(4, Math.ceil(source.length / 60)))} />
      ) : (
        <TextInput {...frame} />
      )}
    </div>
  );
}
