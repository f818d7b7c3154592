import { TextArea, TextInput } from "@/components/ui/field";
import type { LineModel } from "@/lib/records/translation/text-models";

type Props = { line: LineModel; sourceLanguage: string; language: string; sourceLabel: string };

/** The original beside the field of its translation; on a phone one above the other. */
export function TranslationLine({ line, sourceLanguage, language, sourceLabel }: Props) {
  const { id, name, label, source, value, error, isLong } = line;
  const frame = { id, name, label, value, lang: language, ...(error ? { error } : {}) };
  return (
    <div className="grid gap-x-10 gap-y-3 md:grid-cols-2">
      <div>
        <p className="text-note text-quiet" id={`${id}-source`}>
          {sourceLabel}
        </p>
        <div
          lang={sourceLanguage}
          className="mt-1.5 max-w-measure border-s-[3px] border-edge ps-4 font-read break-words whitespace-pre-line"
        >
          {source}
        </div>
      </div>
      {isLong ? (
        <TextArea {...frame} rows={Math.min(24, Math.max(4, Math.ceil(source.length / 60)))} />
      ) : (
        <TextInput {...frame} />
      )}
    </div>
  );
}
