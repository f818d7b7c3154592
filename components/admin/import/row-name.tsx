import type { PageContext } from "@/lib/routes/form-state";

type NamedLine = { number: number; name: string; href: string | null; lang?: string | undefined };
type Props = { page: PageContext; line: NamedLine; isOpen: boolean; isFirst: boolean };

/** The name of a row; an open one has a box to tick. The first box has the id, so that errors can link to it. */
export function ImportRowName({ page: { t }, line: { number, name, href, lang }, isOpen, isFirst }: Props) {
  const text = href ? (
    <a href={href} lang={lang} className="target words">
      {name}
    </a>
  ) : (
    <span className="words">{name}</span>
  );
  if (!isOpen) return text;
  return (
    <span className="flex items-start gap-3">
      <input
        id={isFirst ? "numbers" : undefined}
        type="checkbox"
        name="numbers"
        value={number}
        aria-label={t("exchange:plan.tick", { name })}
        className="tick"
      />
      {text}
    </span>
  );
}
